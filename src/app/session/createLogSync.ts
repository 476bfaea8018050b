import { isServiceError, ServiceError } from '../../domain/log/ServiceError';
import { isCheckpointDue } from '../../domain/sync/isCheckpointDue';
import { pollInterval } from '../../domain/sync/pollInterval';
import { publishCheckpoint } from '../sync/publishCheckpoint';
import { SyncDeps } from '../sync/SyncDeps';
import { takeTurn } from '../sync/takeTurn';
import { SessionDeps } from './SessionDeps';
import { LogSync, SyncState } from './LogSync';
import { retryInterval } from './retryInterval';
import { sleep } from './sleep';

const minuteMs: number = 60_000;
/** A turn that another tab has just taken need not be taken again. */
const freshMs: number = 50_000;

/** Keeps the replica in step while this tab is the one that asks, and lets other tabs know. */
export function createLogSync(
  deps: Pick<SessionDeps, 'device' | 'now' | 'random' | 'wait' | 'publishRight'>,
  sync: SyncDeps,
  onTurn: () => void,
  afterTurn: () => Promise<void>
): LogSync {
  const { device, now } = deps;
  let changesSincePublished: number = 0;
  let state: SyncState = { turns: 0, nextAt: 0, exact: false };
  let refusals: number = 0;
  let wakeUp: (() => void) | undefined;
  /** Asked for while a turn was under way: what it was asked for may have come too late for it. */
  let again: boolean = false;
  let saving: ReturnType<typeof setTimeout> | undefined;
  let leading: { readonly stop: () => void } | undefined;
  let leads: boolean = false;
  /** A term begins when the one before has ended its last turn. */
  let term: Promise<void> = Promise.resolve();
  let terms: number = 0;

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
      const { changes, complete, load } = await takeTurn(sync);
      refusals = 0;
      changesSincePublished += changes;
      const minutes = before === 0 ? 0 : Math.max((now() - before) / minuteMs, 1);
      const changesPerMinute = load ?? (minutes === 0 ? 0 : changes / minutes);
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
      device.tabs.send({ type: 'trouble', kind: known.kind, status: known.details.status });
      const held = sync.replica.since !== undefined;
      return retryInterval(known, refusals, held, deps.wait.get() - Date.now(), deps.random());
    }
  }

  function wake(): void {
    if (wakeUp) wakeUp();
    else again = true;
  }

  async function pause(ms: number, signal: AbortSignal): Promise<void> {
    if (again || signal.aborted || ms <= 0) return;
    await Promise.race([sleep(ms, signal), new Promise<void>((resolve) => (wakeUp = resolve))]);
    wakeUp = undefined;
  }

  async function serve(signal: AbortSignal): Promise<void> {
    leads = true;
    const stored = await device.replica.load();
    if (stored) sync.replica.restore(stored);
    // A page that is opened asks at once; a tab that is shown again asks when it is time.
    if (terms++ > 0 && sync.replica.since !== undefined) await pause(sync.replica.tokenAt + freshMs - now(), signal);
    while (!signal.aborted) {
      again = false;
      const delay = await turn();
      state = { ...state, nextAt: Date.now() + delay };
      onTurn();
      await pause(delay, signal);
    }
    leads = false;
  }

  return {
    state: () => state,
    start() {
      leading = device.tabs.lead((signal) => (term = term.then(() => serve(signal))));
    },
    wake,
    retry() {
      if (leads) wake();
      else device.tabs.send({ type: 'wake' });
    },
    hear(message) {
      if (message.type === 'wake') wake();
      if (leads) return;
      if (message.type === 'replica') state = { ...state, turns: state.turns + 1, error: undefined };
      if (message.type === 'trouble') {
        const { kind, status } = message;
        state = { ...state, turns: state.turns + 1, nextAt: Date.now() + minuteMs, error: new ServiceError(kind, 'Met by another tab', { status }) };
      }
      onTurn();
    },
    holds(complete) {
      if (state.turns === 0 || !leads) state = { ...state, exact: complete };
    },
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

/** The replica is up to date; what comes on top may fail and is tried again another turn. */
async function quietly(extra: () => Promise<void>): Promise<void> {
  try {
    await extra();
  } catch (error) {
    if (!isServiceError(error)) throw error;
  }
}
