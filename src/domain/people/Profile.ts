import { ListChanges } from '../directory/lists/ListChanges';
import { ListSnapshot } from '../directory/lists/ListRow';

/** A way to reach a person, which they may choose not to show. */
export type ContactField = 'phone' | 'mail' | 'office';

/** Away, as the person told it. */
export interface Absence {
  /** Last day away, "2026-11-30". */
  readonly until: string;
  /** Entra id of who takes over meanwhile. */
  readonly substitute?: string;
  /** At most 200 characters. */
  readonly note?: string;
}

/** What a person says about themselves: a row of the list Profiles, of which everyone has one and writes only that. */
export interface Profile {
  /** Entra id, lower case. */
  readonly person: string;
  /** Where thanks to this person are shown. */
  readonly kudosScope: 'all' | 'unit';
  /** Wants to be told in Teams of what concerns them, where the municipality has that. */
  readonly notify?: true;
  /** What they read, "sv": whoever tells them cannot know it otherwise. With `notify` alone. */
  readonly language?: string;
  readonly absence?: Absence;
  /** Left out of the published directory, so that it reaches nobody's browser. */
  readonly hiddenContact?: readonly ContactField[];
}

/**
 * The list Profiles. Others' profiles come with the directory file; the list itself is asked for one's own, and by the
 * publisher. Every call may throw a `ServiceError`.
 */
export interface Profiles {
  /** The viewer's own; undefined while none stands. 2 RU. */
  mine(): Promise<Profile | undefined>;
  /** Writes the viewer's own row whole, and makes it when there is none: once, however often it is tried. 4 RU. */
  saveMine(profile: Omit<Profile, 'person'>): Promise<Profile>;
  /** Every row that holds, and where to go on from. 2 RU a page. */
  readAll(): Promise<ListSnapshot<Profile>>;
  /** What changed since a token. 1 RU a page. */
  changesSince(token: string): Promise<ListChanges<Profile> | 'tokenExpired'>;
}

/** Whether the person is away on the day, "2026-11-23". */
export function isAway(profile: Profile | undefined, today: string): profile is Profile & { readonly absence: Absence } {
  return profile?.absence !== undefined && today <= profile.absence.until;
}
