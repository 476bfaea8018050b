import { DirectoryLists } from '../directory/lists/DirectoryLists';
import { Edit, NewActivity } from '../log/ActivityLog';
import { ServiceErrorKind } from '../log/ServiceError';
import { Person } from '../people/Person';
import { Checkpoint } from './Checkpoint';
import { DirectoryFile } from './PublishedFiles';

/** What a device keeps of the log between visits, for one person and one site. */
export interface Replica {
  readonly window: Checkpoint;
  /** When the token was given, by the service's clock. */
  readonly tokenAt: string;
  /** See the log replica: a checkpoint after this time (epoch ms) mends what windows could not tell. */
  readonly mendAfter?: number;
  readonly gapFrom?: number;
  /** The token was given to who wrote the checkpoint. */
  readonly isTokenBorrowed?: boolean;
  /** Nothing is missing up to `tokenAt`. */
  readonly complete?: boolean;
}

export interface ReplicaStore {
  /** undefined when there is none, or it cannot be read: a cold visit. Never rejects. */
  load(): Promise<Replica | undefined>;
  /** Rejects never: a full disk means a cold visit next time. */
  save(replica: Replica): Promise<void>;
  clear(): Promise<void>;
}

export interface CreateTask {
  readonly type: 'create';
  readonly activity: NewActivity;
  /** A picture that must be in Media before the row is written. */
  readonly picture?: Blob;
  /** Rows that follow when the first stands: one for each mentioned person. */
  readonly mentions: readonly NewActivity[];
}

export interface EditTask {
  readonly type: 'edit';
  readonly root: string;
  /** ActivityId of the row. */
  readonly id: string;
  /** Its item id is `-entryId` while only the outbox knows of the row. */
  readonly edit: Edit;
  /** Rows that follow for those whom the text did not name before; what an older Torget left has none. */
  readonly mentions?: readonly NewActivity[];
}

export interface RemoveTask {
  readonly type: 'remove';
  readonly root: string;
  /** ActivityId of the row. */
  readonly id: string;
  /** `-entryId` while only the outbox knows of the row. */
  readonly itemId: number;
  /** Rows that say the same and go with it: they are in no replica, and are looked up by ActivityId. */
  readonly copies?: readonly { readonly id: string; readonly actor: string }[];
}

export type OutboxTask = CreateTask | EditTask | RemoveTask;

export interface OutboxEntry {
  /** Rising; also the order of sending. */
  readonly entryId: number;
  readonly queuedAt: string;
  /** Tries that may have reached the service. */
  readonly attempts: number;
  /** Tries that the service answered by failing, since the writer last asked for one. */
  readonly faults?: number;
  readonly state: 'waiting' | 'sending' | 'failed';
  /** Why it failed for good, or why it waits. */
  readonly error?: ServiceErrorKind;
  /** Not sent before this time: a deletion that can be undone. */
  readonly notBefore?: string;
  readonly task: OutboxTask;
}

export interface OutboxStore {
  /** In order of sending. */
  list(): Promise<readonly OutboxEntry[]>;
  /** Resolves when the entry is safely stored (or, where storage is refused, held in memory). */
  add(entry: Omit<OutboxEntry, 'entryId'>): Promise<OutboxEntry>;
  put(entry: OutboxEntry): Promise<void>;
  remove(entryId: number): Promise<void>;
}

/** Which directory is held. */
export interface HeldDirectory {
  readonly version: string;
  readonly fetchedAt: string;
  /** What an older Torget stored does not tell. */
  readonly publishedAt?: string;
  /** People in it; left out by an older Torget. */
  readonly size?: number;
}

/** The lists that came with a directory, with what was seen of them since. */
export interface HeldLists {
  /** Of the directory that they came with. */
  readonly version: string;
  readonly lists: DirectoryLists;
  /** When they were last followed, ISO; undefined: as they came. */
  readonly followedAt?: string;
}

/** The directory file, kept on the device so that of its people only those on show are read. Never rejects. */
export interface DirectoryStore {
  version(): Promise<HeldDirectory | undefined>;
  replace(file: DirectoryFile, fetchedAt: string): Promise<void>;
  find(ids: readonly string[]): Promise<ReadonlyMap<string, Person>>;
  all(): Promise<readonly Person[]>;
  /** Those of the directory that is held; undefined while none is. */
  lists(): Promise<HeldLists | undefined>;
  /** Lists of another directory than the one that is held are dropped: a newer one came meanwhile. */
  saveLists(held: HeldLists): Promise<void>;
}

/** Small things: drafts, what was seen, whom I follow. Values are plain JSON. */
export interface SmallStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

/** Several tabs of one storage partition agree who asks, and tell each other. */
export interface Tabs {
  /** Runs while this tab is the one that asks; the signal is aborted when it no longer is (hidden, closed). */
  lead(run: (signal: AbortSignal) => Promise<void>): { readonly stop: () => void };
  /** Runs alone over all tabs, e.g. emptying the outbox. */
  exclusively<T>(name: string, run: () => Promise<T>): Promise<T>;
  send(message: TabMessage): void;
  listen(listener: (message: TabMessage) => void): { readonly stop: () => void };
}

export type TabMessage =
  /** The replica in storage is newer. */
  | { readonly type: 'replica' }
  /** The outbox in storage is another; `arrived` is an entry that the service has by now. */
  | { readonly type: 'outbox'; readonly arrived?: number }
  /** The asking tab met trouble. */
  | { readonly type: 'trouble'; readonly kind: ServiceErrorKind; readonly status?: number }
  /** Somebody wants the asking tab to ask now. */
  | { readonly type: 'wake' }
  /** A small thing in storage is another. */
  | { readonly type: 'small'; readonly key: string };
