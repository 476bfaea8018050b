/** Something that a reader wants a moderator to look at. */
export interface Report {
  readonly itemId: number;
  /** Key of the thread. */
  readonly root: string;
  readonly reason: string;
  /** Entra id of who reported; empty where the service does not tell. */
  readonly by: string;
  readonly createdAt: string;
}

/** What a moderator did, with a copy of what it was done to. */
export interface ModerationEntry {
  readonly act: 'hidden';
  readonly of: 'thanks' | 'post';
  readonly root: string;
  /** Entra id of who wrote what was hidden. */
  readonly writer: string;
  /** Code of the rule. */
  readonly code: string;
  readonly note: string;
  /** The text as it stood. */
  readonly text: string;
  /** Entra id of the moderator, and when: ISO. */
  readonly by: string;
  readonly at: string;
}

/**
 * The lists Reports (everyone adds, each reads their own, owners read all) and ModerationLog (owners alone). Every call may throw a
 * `ServiceError`.
 */
export interface Moderation {
  /** Once a person and thread, however often it is tried. 2 RU. */
  report(root: string, reason: string): Promise<void>;
  /** Newest first; for others than moderators their own. 2 RU a page. */
  reports(): Promise<readonly Report[]>;
  /** A report that has been dealt with. */
  removeReport(itemId: number): Promise<void>;
  /** Written before anything is hidden: what is not logged is not done. 2 RU. */
  log(entry: ModerationEntry): Promise<void>;
  /** Newest first. 2 RU a page. */
  entries(): Promise<readonly ModerationEntry[]>;
}
