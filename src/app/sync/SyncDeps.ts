import { ActivityLog } from '../../domain/log/ActivityLog';
import { PublishedFiles } from '../../domain/sync/PublishedFiles';
import { LogReplica } from './LogReplica';

/** What keeping the replica in step with the log takes. */
export interface SyncDeps {
  readonly log: ActivityLog;
  readonly files: PublishedFiles;
  readonly replica: LogReplica;
  /** The service's time, epoch ms. */
  readonly now: () => number;
  /** Threads that a first view wants. */
  readonly wanted: number;
  /** Whether a token that another person was given works here; learnt once a device. */
  readonly sharedTokens: { work: boolean };
  /** Called as soon as there is something to show. */
  readonly onContent: () => void;
}

/** What one turn came to. */
export interface Turn {
  readonly changes: number;
  /** Everything up to now is held; false while a gap is left for a later turn. */
  readonly complete: boolean;
  /** Rows a minute that the log is known to take; where it is left out, the changes tell. */
  readonly load?: number;
}
