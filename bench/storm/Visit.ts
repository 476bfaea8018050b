import type { OutboxEntry, Replica } from '../../src/domain/sync/LocalStores.ts';
import type { Held } from './createDevice.ts';
import type { TenantPerson } from './startTenant.ts';

export type Act = 'react' | 'comment' | 'post' | 'reactToCrisis';

/** What became of one person's visit; times are virtual, epoch ms. */
export interface Visit {
  readonly person: TenantPerson;
  readonly isCold: boolean;
  readonly openedAt: number;
  /** Something to read is on show. */
  contentAt?: number;
  /** How old the newest was that the first content could hold: the time since the checkpoint or token behind it. */
  contentAgeMs?: number;
  /** Everything that stood in the log when the person came is held. */
  freshAt?: number;
  /** Names of what was shown in the place of content: failed, noAccess, notSetUp. */
  readonly troubles: Set<string>;
  /** Turns that went well. */
  readonly turns: { done: number };
  /** ActivityIds, in lower case, that went into the outbox, and when. */
  readonly written: Map<string, number>;
  readonly unsent: () => readonly OutboxEntry[];
  readonly lastSaved: () => Replica | undefined;
  readonly directory: () => Held['directory'];
  readonly stop: () => void;
}
