import { HistoryPage } from '../kudos/HistoryRow';
import { TallyPage } from '../kudos/Tally';
import { Activity, Change, KudosData, Mention, Picture, ReactionKind } from './activity';

/** One page of changes. Exactly one of `next` and `token` stands: more to read now, or where to go on another time. */
export interface ChangePage {
  readonly changes: readonly Change[];
  readonly next?: string;
  readonly token?: string;
}

/** One page of a window; `next` when there is more. */
export interface WindowPage {
  readonly changes: readonly Change[];
  readonly next?: string;
}

/** Over 5,000 rows match: the caller narrows the prefix. */
export type WindowAnswer = WindowPage | 'tooMany';

/** What is about to be written. `at` and `createdAt` are given by the log at each try. */
export type NewActivity = {
  readonly id: string;
  readonly root: string;
  /** The row's own key, second half of Thread. */
  readonly key: string;
  readonly actor: string;
} & (
  | {
      readonly kind: 'post' | 'question';
      readonly audience: string;
      readonly title: string;
      readonly text: string;
      readonly mentions: readonly Mention[];
      readonly picture?: Picture;
    }
  | { readonly kind: 'comment'; readonly target: string; readonly text: string; readonly mentions: readonly Mention[] }
  | { readonly kind: 'reaction'; readonly target: string; readonly reaction: ReactionKind }
  | { readonly kind: 'answer'; readonly target: string }
  | { readonly kind: 'mention'; readonly target: string; readonly about: string }
  | (KudosData & { readonly kind: 'kudos'; readonly audience: string; readonly text: string })
  /** One for each recipient, with all that the kudos says, so that one question finds everything that a person received. */
  | (KudosData & { readonly kind: 'received'; readonly target: string; readonly about: string; readonly text: string })
  /** Tells which value, and units of whose people, without a name: what figures are made of. */
  | { readonly kind: 'tally'; readonly target: string; readonly value: string; readonly units: readonly string[] }
  | { readonly kind: 'placement'; readonly target: string; readonly audience: string }
  /** `about` is whom the taking back concerns beside the writer. */
  | { readonly kind: 'retraction'; readonly target: string; readonly about: string }
);

export interface Edit {
  readonly itemId: number;
  /** The version that the writer saw; another one by now is refused. */
  readonly version: number;
  readonly title?: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly picture?: Picture;
  readonly editedAt: string;
}

/**
 * The port to the log. Every call may throw a `ServiceError`.
 * `tokenExpired` and `tooMany` are answers, not errors: they have a way on.
 */
export interface ActivityLog {
  /** A page of what changed since a token, or since the `next` of a page before. 1 RU. */
  changesSince(token: string): Promise<ChangePage | 'tokenExpired'>;
  /** A token for "from now on". */
  latestToken(): Promise<string>;
  /** Rows of threads whose root key (or `<root>~<row>`) begins with the prefix. 2 RU a page. */
  readThreads(prefix: string, next?: string): Promise<WindowAnswer>;
  /** Rows written at times that begin with the prefix. 2 RU a page. */
  readWritten(prefix: string, next?: string): Promise<WindowAnswer>;
  /** The row with that ActivityId if it stands and is the actor's own. */
  findOwn(activityId: string, actor: string): Promise<Activity | 'elsewhere' | undefined>;
  /**
   * Writes a row once, however often it is tried: after an unclear answer, or one that says that the id stands
   * already, it looks for the row and accepts only the actor's own. A row that the feed does not show (a mention) gives undefined.
   */
  create(activity: NewActivity): Promise<Activity | undefined>;
  /** Throws a `ServiceError` of kind `conflict` when another version stands by now. */
  edit(edit: Edit): Promise<Activity>;
  /** Deleting what is gone already is done. */
  remove(itemId: number): Promise<void>;
  /** Deletes the row with that ActivityId when it stands and is the actor's; for rows that are in no replica. 2 RU, 4 when it stands. */
  removeById(activityId: string, actor: string): Promise<void>;
  /** What was thanked for in kudos whose keys begin with the prefix, without names. 2 RU a page. */
  readTallies(prefix: string, next?: string): Promise<TallyPage | 'tooMany'>;
  /** What a person gave and received of kudos, and what of it was taken down: rows with that About, in no order. 2 RU a page. */
  readHistory(person: string, next?: string): Promise<HistoryPage | 'tooMany'>;
  /** Puts a picture in Media at `path`; a second time with the same path is harmless. */
  uploadPicture(path: string, picture: Blob): Promise<void>;
}
