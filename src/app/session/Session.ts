import { Outbox } from '../outbox/Outbox';
import { SettingsBook } from '../settings/createSettingsBook';
import { LogReplica } from '../sync/LogReplica';
import { SyncDeps } from '../sync/SyncDeps';
import { Follows } from './createFollows';
import { PeopleBook } from './createPeopleBook';
import { Preferences } from './createPreferences';
import { ThreadBook } from './createThreadBook';
import { LogSync } from './LogSync';
import { SessionDeps } from './SessionDeps';

/**
 * One person's Torget on one site: what is held of the log, who people are, and what waits to be sent. Every entry point
 * (feed, wall, bell, directory, bar, Teams app) stands on one. Two on one page behave as two tabs: one asks, all hear.
 */
export interface Session extends SessionDeps {
  readonly replica: LogReplica;
  /** The threads of the replica, folded, with what is on its way. */
  readonly book: ThreadBook;
  readonly people: PeopleBook;
  /** What the municipality decided: the values of thanks, limits, rules. */
  readonly settings: SettingsBook;
  readonly outbox: Outbox;
  readonly sync: LogSync;
  /** For readings beside the sync: older threads, one thread. */
  readonly syncDeps: SyncDeps;
  readonly follows: Follows;
  readonly preferences: Preferences;
  /** Everything that waited has been sent, a moment ago. */
  isJustBackOnline(): boolean;
  /** Called after anything of this changed. */
  subscribe(listener: () => void): () => void;
  /** Once; again it does nothing. Rejects never for what the service does. */
  start(): Promise<void>;
  /** For good; also while it is still starting. */
  stop(): void;
}
