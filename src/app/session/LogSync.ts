import { ServiceError } from '../../domain/log/ServiceError';
import { TabMessage } from '../../domain/sync/LocalStores';

/** How the last turn went, for what is told to the reader. */
export interface SyncState {
  readonly turns: number;
  readonly error?: ServiceError;
  /** Epoch ms of the device of the next turn. */
  readonly nextAt: number;
  /** Nothing is missing up to the last turn: the caught-up line is exact. */
  readonly exact: boolean;
  /** Much is written: many are there, and each asks seldom. */
  readonly busy: boolean;
}

export interface LogSync {
  state(): SyncState;
  start(): void;
  /** Takes a turn now, if this is the tab that asks: the network is back, which every tab hears. */
  wake(): void;
  /** Takes a turn now, here or in the tab that asks: somebody pressed the button. */
  retry(): void;
  /** The person has written something, and waits for answers. */
  wrote(): void;
  /** What another tab tells. */
  hear(message: TabMessage): void;
  /** What storage held, and whether it was whole. */
  holds(complete: boolean): void;
  /** Saves what is held, soon. */
  save(): void;
  stop(): void;
}
