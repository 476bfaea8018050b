import { IgnoredReason } from '../log/activity';

/** How many are there, of how many. */
export interface Share {
  readonly held: number;
  readonly wanted: number;
}

export interface SetUpFacts {
  readonly lists: Share;
  readonly columns: Share;
  readonly indexes: Share;
  /** Names of lists in which everyone may change what others wrote. */
  readonly unprotected: readonly string[];
  /** Names of lists and libraries that members may only read, and may write. */
  readonly open: readonly string[];
  /** Names of lists that differ in something else: a setting, a filtered view, another kind of list by the name. */
  readonly other: readonly string[];
  /** Names of pages that are not there. */
  readonly missingPages: readonly string[];
}

/** What was found, as plain values: no names of people, nothing anybody wrote. */
export interface HealthFacts {
  /** Of the package that runs. */
  readonly version: string;
  /** The newest in the app catalog; undefined when the catalog does not tell. */
  readonly newestVersion?: string;
  readonly siteName: string;
  /** undefined when SharePoint did not let look. */
  readonly setUp?: SetUpFacts;
  /** What the token for Graph bears; undefined when none comes. */
  readonly token?: { readonly scopes: readonly string[]; readonly appId: string };
  /** What Graph lets do with the lists of the site. */
  readonly graph: 'write' | 'read' | 'refused' | 'unknown';
  readonly route: { readonly route: 'graph' | 'sharePoint'; readonly until?: string };
  /** undefined when nobody could tell. */
  readonly directory?: { readonly publishedAt: string } | 'none';
  readonly sync: { readonly at?: string; readonly error?: string };
  /** Rows of today that are left out, by reason; undefined when nobody could tell. */
  readonly ignored?: Readonly<Partial<Record<IgnoredReason, number>>>;
  /** Notification in Teams is on. */
  readonly notifies: boolean;
  /** The device's clock against the service's; undefined while no answer told. */
  readonly clockMs?: number;
  readonly now: string;
}
