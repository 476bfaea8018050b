import { isServiceError, ServiceError } from '../../domain/log/ServiceError';
import { isCheckpointDue } from '../../domain/sync/isCheckpointDue';
import { pollInterval } from '../../domain/sync/pollInterval';
import { publishCheckpoint } from '../sync/publishCheckpoint';
import { SyncDeps } from '../sync/SyncDeps';
import { takeTurn } from '../sync/takeTurn';
import { FeedDeps } from './FeedDeps';
import { sleep } from './sleep';

/** How the last turn went, for what is told above the feed. */
export interface SyncState {
  readonly turns: number;
  readonly error?: ServiceError;
  /** Epoch ms of the device of the next turn. */
  readonly nextAt: number;
  /** Nothing is missing up to the last turn: the caught-up line is exact. */
  readonly exact: boolean;
}

export interface FeedSync {
  state(): SyncState;
  start(): void;
  /** Takes a turn now: asked for, or online again. */
  wake(): void;
  /** Saves what is held, soon. */
  save(): void;
  stop(): void;
}

const minuteMs: number = 60_000;

/** The feed is up to date; what comes on top may fail and is tried again another turn. */
async function quietly(extra: () => Promise<void>): Promise<void> {
  try {
    await extra();
  } catch (error) {
    if (!isServiceError(error)) throw error;
  }
}

/** Keeps the replica in step while this tab is the one that asks, and lets other tabs know. */
export function createFeedSync(
  deps: Pick<FeedDeps, 'device' | 'now' | 'random' | 'wait' | 'publishRight'>,
  sync: SyncDeps,
  onTurn: () => void,
  afterTurn: () => Promise<void>
): FeedSync {
  const { device, now } = deps;
  let changesSincePublished: number = 0;
  let state: SyncState = { turns: 0, nextAt: 0, exact: true };
  let refusals: number = 0;
  let wakeUp: () => void = () => undefined;
  let saving: ReturnType<typeof setTimeout> | undefined;
  let leading: { readonly stop: () => void } | undefined;
  let leads: boolean = false;

  async function store(): Promise<void> {
    const stored = sync.replica.toReplica(now());
    if (!stored) return;
    await device.replica.save(stored);
    device.tabs.send({ type: 'replica' });
  }

  async function publish(): Promise<void> {
    const { checkpoint } = sync.replica;
    if (!isCheckpointDue(checkpoint && now() - checkpoint.writtenAt, changesSincePublished)) return;
    if (!(await deps.publishRight.mayPublish())) return;
    const outcome = await publishCheckpoint(sync, changesSincePublished);
    if (outcome === 'notAllowed') await deps.publishRight.refused();
    if (outcome === 'written') changesSincePublished = 0;
  }

  /** Gives the time until the next turn. */
  async function turn(): Promise<number> {
    const waitMs = deps.wait.get() - Date.now();
    if (waitMs > 0 && state.turns > 0) return waitMs;
    const before = sync.replica.tokenAt;
    try {
      const { changes, complete } = await takeTurn(sync);
      refusals = 0;
      changesSincePublished += changes;
      const minutes = before === 0 ? 0 : Math.max((now() - before) / minuteMs, 1);
      const changesPerMinute = minutes === 0 ? 0 : changes / minutes;
      state = { turns: state.turns + 1, nextAt: 0, exact: complete };
      onTurn();
      await store();
      await quietly(afterTurn);
      if (complete) await quietly(publish);
      return pollInterval({ changesPerMinute, refusals }, deps.random());
    } catch (error) {
      refusals++;
      const known = isServiceError(error) ? error : new ServiceError('unavailable', String(error));
      state = { ...state, turns: state.turns + 1, error: known };
      const first = sync.replica.since === undefined;
      const retryAfterMs = Math.max(known.details.retryAfterMs ?? 0, deps.wait.get() - Date.now());
      // Whoever has nothing to read is not left waiting as long as whoever has.
      return first
        ? Math.max(Math.min(15_000 * refusals, 5 * minuteMs), retryAfterMs)
        : pollInterval({ changesPerMinute: 0, refusals, retryAfterMs }, deps.random());
    }
  }

  async function lead(signal: AbortSignal): Promise<void> {
    leads = true;
    const stored = await device.replica.load();
    if (stored) sync.replica.restore(stored);
    while (!signal.aborted) {
      const delay = await turn();
      state = { ...state, nextAt: Date.now() + delay };
      onTurn();
      if (signal.aborted) break;
      await Promise.race([sleep(delay, signal), new Promise<void>((resolve) => (wakeUp = resolve))]);
    }
    leads = false;
  }

  return {
    state: () => state,
    start() {
      leading = device.tabs.lead(lead);
    },
    wake: () => wakeUp(),
    save() {
      if (saving) return;
      saving = setTimeout(() => {
        saving = undefined;
        if (leads) store().catch(() => undefined);
      }, 1000);
    },
    stop() {
      if (saving) clearTimeout(saving);
      leading?.stop();
    }
  };
}
