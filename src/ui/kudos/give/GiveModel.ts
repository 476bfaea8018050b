import { MissingDirectory } from '../../../domain/directory/MissingDirectory';
import { KudosScope } from '../../../domain/log/activity';
import { mayGive } from '../../../domain/kudos/mayGive';
import { Thanked } from '../../../domain/kudos/suggestThanked';
import { Person } from '../../../domain/people/Person';
import { Draft } from '../../feed/FeedModel';

/** What somebody is about to give. */
export interface GiveDraft {
  readonly thanked: readonly Thanked[];
  readonly value?: string;
  readonly text: string;
  readonly picture?: Draft['picture'];
}

export interface GiveModel {
  readonly viewer: Person;
  /** Why nobody can be named; undefined when the directory is here, or on its way. */
  readonly missingDirectory?: MissingDirectory;
  readonly mostRecipients: number;
}

export interface GiveActions {
  readonly suggest: (query: string) => Promise<readonly Thanked[]>;
  /** Where each of those people wants thanks to be shown. */
  readonly scopes: (ids: readonly string[]) => Promise<ReadonlyMap<string, KudosScope>>;
  readonly check: (draft: GiveDraft) => ReturnType<typeof mayGive>;
  /** Shows at once, and is sent as soon as it can be. */
  readonly give: (draft: GiveDraft, scopes: ReadonlyMap<string, KudosScope>) => void;
  /** Opens a chat with the text ready; undefined when nobody of those can be reached so. */
  readonly chat: (draft: GiveDraft) => (() => void) | undefined;
  readonly preparePicture: (file: Blob) => Promise<NonNullable<Draft['picture']>>;
}

export function peopleOf(thanked: readonly Thanked[]): readonly Person[] {
  return thanked.reduce<readonly Person[]>((people, each) => (each.type === 'person' ? [...people, each.person] : people), []);
}

/** What tells one suggestion from another. */
export function keyOf(thanked: Thanked): string {
  return thanked.type === 'person' ? thanked.person.id : `${thanked.type} ${thanked.unit} ${thanked.type === 'shift' ? thanked.which : ''}`;
}
