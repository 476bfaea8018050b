import { DirectoryLists } from '../directory/lists/DirectoryLists';
import { Person } from '../people/Person';
import { Checkpoint } from './Checkpoint';

/** What lies in the library Published, which members may only read. Each call is one download or upload. */
export interface PublishedFiles {
  /** undefined when there is none, when this person may not read it, or when it cannot be read as a checkpoint. 1 RU. */
  readCheckpoint(): Promise<{ readonly checkpoint: Checkpoint; readonly etag: string } | undefined>;
  /** `lost`: another writer was first. `notAllowed`: no rights to the library. Without an etag it must not exist yet. 2 RU. */
  writeCheckpoint(checkpoint: Checkpoint, etag: string | undefined): Promise<'written' | 'lost' | 'notAllowed'>;
  /** undefined when there is none. Throws a `ServiceError`: `noAccess` to whom it is closed. 1 RU. */
  readDirectory(): Promise<DirectoryFile | undefined>;
}

export interface DirectoryFile {
  readonly version: string;
  readonly publishedAt: string;
  readonly people: readonly Person[];
  /** Left out by older publishers: then nothing is known of them. */
  readonly lists?: DirectoryLists;
}
