import { ActivityLog } from '../../domain/log/ActivityLog';
import { Person } from '../../domain/people/Person';
import { PublishedFiles } from '../../domain/sync/PublishedFiles';
import { LogReplica } from './LogReplica';

/** What keeping the replica in step with the log takes. */
export interface SyncDeps {
  readonly log: Pick<ActivityLog, 'changesSince' | 'latestToken' | 'readThreads' | 'readWritten'>;
  readonly files: PublishedFiles;
  readonly replica: LogReplica;
  /** The service's time, epoch ms. */
  readonly now: () => number;
  /** Threads that a first view wants. */
  readonly wanted: number;
  readonly sharedTokens: SharedTokens;
  /** Called as soon as there is something to show. */
  readonly onContent: () => void;
  /** Left out where nobody is drawn. */
  readonly people?: CheckpointPeople;
}

/** Whether a token that another person was given works here: no document says so. Learnt once a device, or told by a checkpoint. */
export interface SharedTokens {
  readonly work: boolean;
  /** One was refused. */
  failed(): void;
}

/** What of the directory travels in the checkpoint, so that a first view needs no directory. */
export interface CheckpointPeople {
  /** Those of a checkpoint; called before `onContent`. */
  readonly meet: (people: readonly Person[]) => void;
  /** From the device's own directory, for a checkpoint that is about to be written. */
  readonly find: (ids: readonly string[]) => Promise<readonly Person[]>;
  /** People in the device's own directory; 0 while there is none. */
  readonly count: () => Promise<number>;
}

/** What one turn came to. */
export interface Turn {
  readonly changes: number;
  /** Nothing is missing up to the replica's token; false while a gap is left for a later turn. */
  readonly complete: boolean;
}
