import { DirectoryFile } from '../../sync/PublishedFiles';
import { DirectoryRule } from './DirectoryRule';
import { EntraUser } from './EntraUser';

/** What Entra tells: everyone, or those who changed since a token. */
export interface UserReading {
  readonly users: readonly EntraUser[];
  /** Ids of accounts that are gone. */
  readonly removed: readonly string[];
  /** Where to go on from another day. */
  readonly token: string;
}

/** Users of Entra for the one who publishes. Every call may throw a `ServiceError`; then nothing was read. */
export interface DirectorySource {
  /**
   * All pages, 200 people each; 63 the first time in a municipality of 12,570, one or two another day.
   * @param onPage - how many have been read
   */
  readUsers(rule: DirectoryRule, token: string | undefined, onPage?: (users: number) => void): Promise<UserReading | 'tokenExpired'>;
  /** Ids of the members of a group, direct or through another. */
  readMembers(group: string): Promise<ReadonlySet<string>>;
}

/** The published file, for the one who writes it. */
export interface DirectoryFiles {
  /** undefined when there is none that can be read. 1 RU. */
  read(): Promise<DirectoryFile | undefined>;
  /**
   * Writes the file whole, under If-Match, when the one that stands is still the one that was read. 4 RU.
   * @param replaces - version of the file that was read; undefined when there was none
   * @returns `lost`: somebody else published meanwhile; `notAllowed`: no right to the library
   */
  write(file: DirectoryFile, replaces: string | undefined): Promise<'written' | 'lost' | 'notAllowed'>;
}
