import { Profile } from '../../people/Profile';
import { Mandate } from '../Mandate';
import { Responsibility } from '../Responsibility';
import { ListSnapshot } from './ListRow';

/** The lists as the directory file brings them, each with the token to go on from. */
export interface DirectoryLists {
  readonly responsibilities: ListSnapshot<Responsibility>;
  readonly mandates: ListSnapshot<Mandate>;
  readonly profiles: ListSnapshot<Profile>;
  /** Entra ids of those who keep the responsibilities of all units: whoever has published. */
  readonly keepers: readonly string[];
}

export const noLists: DirectoryLists = { responsibilities: { rows: [] }, mandates: { rows: [] }, profiles: { rows: [] }, keepers: [] };
