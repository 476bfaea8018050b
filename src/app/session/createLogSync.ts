import { isServiceError, ServiceError } from '../../domain/log/ServiceError';
import { isLoud, loudPace } from '../../domain/sync/pressure';
import { catchUp } from '../sync/catchUp';
import { createPublisher, dutyIntervalMs } from '../sync/createPublisher';
import { createRhythm } from '../sync/createRhythm';
import { SyncDeps } from '../sync/SyncDeps';
import { takeTurn } from '../sync/takeTurn';
import { SessionDeps } from './SessionDeps';
import { LogSync, SyncState } from './LogSync';
import { sleep } from './sleep';

const minuteMs: number = 60_000;
/** Who keeps the checkpoint for all others reads all there is. */
const dutyPages: number = 60;
const dutyRetryMs: number = 20_000;

/** Keeps the replica in step while this tab is the one that asks, and lets other tabs know. */
export function createLogSync(
  deps: Pick<SessionDeps, 'device' | 'now' | 'random' | 'wait' | 'publishRight' | 'attention'>,
  sync: SyncDeps,
  onTurn: () => void,
  afterTurn: () => Promise<void>
): LogSync {
  const { device, now } = deps;
  const rhythm = createRhythm({ sync, random: deps.random, attention: deps.attention });
  const publisher = createPublisher(sync, deps.publishRight);
  let state: SyncState = { turns: 0, nextAt: 0, exact: false, busy: false };
  let wakeUp: (() => void) | undefined;
  /** Asked for while a turn was under way: what it was asked for may have come too late for it. */
  let again: boolean = false;
  let saving: ReturnType<typeof setTimeout> | undefined;
  let watching: { readonly stop: () => void } | undefined;
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

  /** Gives the time until the next turn. */
  async function turn(): Promise<number> {
    const waitMs = deps.wait.get() - Date.now();
    if (waitMs > 0 && state.turns > 0) return rhythm.afterWait(waitMs);
    try {
      const { changes, complete } = publisher.isOnDuty() ? await catchUp(sync, dutyPages) : await takeTurn(sync);
      state = { ...state, turns: state.turns + 1, error: undefined, nextAt: 0, exact: complete };
      onTurn();
      await store();
      await quietly(afterTurn);
      await quietly(() => publisher.publish(changes));
      return publisher.isOnDuty() ? dutyIntervalMs : rhythm.afterTurn();
    } catch (error) {
      const known = isServiceError(error) ? error : new ServiceError('unavailable', String(error));
      state = { ...state, turns: state.turns + 1, error: known };
      device.tabs.send({ type: 'trouble', kind: known.kind, status: known.details.status });
      if (known.kind === 'throttled') sync.replica.pace = Math.max(sync.replica.pace, loudPace(sync.replica.staff));
      // Everyone else goes by the checkpoint: its writer does not stay away for long.
      if (publisher.isOnDuty()) return Math.max(deps.wait.get() - Date.now(), 0) + dutyRetryMs * deps.random();
      return rhythm.afterFailure(known, sync.replica.since !== undefined, deps.wait.get() - Date.now());
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
    // A page that is opened asks at once, but in a storm; a tab that is shown again asks when it is time.
    const mayBeOld = rhythm.mayBeOld(terms++ === 0);
    if (mayBeOld > 0 && sync.replica.since !== undefined) await pause(sync.replica.tokenAt + mayBeOld - now(), signal);
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
    state: () => ({ ...state, busy: isLoud(sync.replica.pace, sync.replica.staff) }),
    wrote: rhythm.wrote,
    start() {
      watching = deps.attention?.onReturn(() => leads && rhythm.isWorthAsking() && wake());
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
      watching?.stop();
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
