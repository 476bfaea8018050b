import { isServiceError } from '../../domain/log/ServiceError';
import { afterFailure } from '../../domain/outbox/afterFailure';
import { askedOf } from '../../domain/outbox/askedOf';
import { nextToSend } from '../../domain/outbox/nextToSend';
import { rewriteTask } from '../../domain/outbox/rewriteTask';
import { sendNoSooner } from '../../domain/outbox/sendNoSooner';
import { withFreshKey } from '../../domain/outbox/withFreshKey';
import { OutboxEntry } from '../../domain/sync/LocalStores';
import { createAlarm } from './createAlarm';
import { createSharedEntries, SharedEntriesDeps } from './createSharedEntries';
import { Outbox } from './Outbox';
import { Performed, performTask, WritingLog } from './performTask';

const firstRetryMs: number = 5_000;
const longestRetryMs: number = 5 * 60 * 1000;
/** A longer wait is a clock that was set back since it was written down. */
const longestWaitMs: number = 100 * 60 * 1000;

export interface OutboxDeps extends Omit<SharedEntriesDeps, 'onRead'> {
  readonly log: WritingLog;
  readonly viewerId: string;
  /** How long the service still asks everyone to wait, in ms; 0 or less when it does not. */
  readonly waitMs: () => number;
  readonly createKey: () => string;
  /** How long a reaction to a text of a thread waits while many write; 0 on a common day. */
  readonly reactionDelayMs: (root: string, target: string) => number;
  readonly onChanged: (entries: readonly OutboxEntry[]) => void;
  /** Every entry has arrived after some had to wait. */
  readonly onEmptied: () => void;
}

/** Keeps what is written until the service has it: in order, once, through closed tabs and lost connections. */
export function createOutbox(deps: OutboxDeps): Outbox {
  const { tabs, now } = deps;
  const alarm = createAlarm(now, flush);
  const entries = createSharedEntries({ ...deps, onRead: read });
  let stopped: boolean = false;
  let retries: number = 0;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let flushing: Promise<void> | undefined;
  let again: boolean = false;

  function read(stored: readonly OutboxEntry[]): void {
    if (stopped) return;
    // Any tab sends a deletion that can be undone no more: the one that asked for it may be closed.
    alarm.set(stored.map(({ state, notBefore }) => (state !== 'failed' && notBefore ? Date.parse(notBefore) : 0)));
    deps.onChanged(entries.shown());
  }

  function later(ms: number): void {
    if (retryTimer) clearTimeout(retryTimer);
    if (!stopped) retryTimer = setTimeout(flush, ms);
  }

  function flush(): void {
    if (flushing) {
      again = true;
      return;
    }
    flushing = tabs
      .exclusively('outbox', sendAll)
      .catch(() => later(firstRetryMs))
      .then(() => {
        flushing = undefined;
        if (again && !stopped) {
          again = false;
          flush();
        }
      });
  }

  function next(): OutboxEntry | undefined {
    return nextToSend(entries.stored(), now());
  }

  async function sendAll(): Promise<void> {
    await entries.reload();
    let sent: number = 0;
    for (let entry = next(); entry; entry = next()) {
      const waitMs = deps.waitMs();
      // Refused before it leaves the device it would look like a try that may have arrived.
      if (waitMs > 0 && waitMs < longestWaitMs) return later(waitMs);
      if (stopped || !(await send(entry))) return;
      sent++;
    }
    if (sent > 0 && retries > 0) deps.onEmptied();
    retries = 0;
  }

  /** false when sending must stop for now. */
  async function send({ entryId, task }: OutboxEntry): Promise<boolean> {
    const failed = entries.stored().find((other) => other.entryId === askedOf(task));
    if (failed) {
      await entries.dropBoth(entryId, failed);
      await entries.changed();
      return true;
    }
    const entry = await entries.update(entryId, (waiting, all) => {
      const fresh = withFreshKey(waiting, all, now(), deps.createKey);
      return { ...fresh, state: 'sending', attempts: fresh.attempts + 1, error: undefined };
    });
    await entries.reload();
    if (!entry) return true;
    let performed: Performed;
    try {
      performed = await performTask(entry.task, deps.log, deps.viewerId);
    } catch (error) {
      return tryFailed(entry, error);
    }
    await entries.arrived(entry, performed);
    await entries.changed();
    return true;
  }

  /** The entry may have another text by now, or be discarded: only how it fares is noted. */
  async function tryFailed({ entryId, task }: OutboxEntry, error: unknown): Promise<boolean> {
    const entry = await entries.update(entryId, (standing) => afterFailure(standing, error));
    // There is nothing to show of a row that nobody has seen.
    if (entry?.state === 'failed' && task.type === 'remove' && askedOf(task) !== undefined) await entries.remove(entryId);
    await entries.changed();
    if (entry?.state !== 'waiting') return true;
    const asked = isServiceError(error) ? (error.details.retryAfterMs ?? 0) : 0;
    later(Math.max(Math.min(firstRetryMs * Math.pow(2, retries++), longestRetryMs), asked));
    return false;
  }

  async function changedAndSent<T>(act: Promise<T>): Promise<T> {
    const done = await act;
    await entries.changed();
    flush();
    return done;
  }

  return {
    entries: entries.shown,
    add: (task, notBeforeMs) => changedAndSent(entries.queue(task, notBeforeMs ?? sendNoSooner(task, now(), deps.reactionDelayMs))),
    async rewrite(entryId, written) {
      const entry = await changedAndSent(entries.update(entryId, (standing) => renewed({ ...standing, task: rewriteTask(standing.task, written, deps.viewerId) })));
      return entry !== undefined;
    },
    async resend(entryId) {
      await changedAndSent(entries.update(entryId, renewed));
    },
    discard: (entryId) => changedAndSent(entries.discard(entryId)),
    async reload(entryId) {
      if (entryId !== undefined) entries.sentElsewhere(entryId);
      await entries.reload();
      // What this tab tried in vain another has sent: the writer is told all the same.
      if (stopped || retries === 0 || entries.stored().length > 0) return;
      retries = 0;
      deps.onEmptied();
    },
    flush,
    backOnline() {
      // The first try may be the one that succeeds: what was written without a network has waited all the same.
      if (next()) retries = Math.max(retries, 1);
      flush();
    },
    stop() {
      stopped = true;
      if (retryTimer) clearTimeout(retryTimer);
      alarm.stop();
    }
  };
}

/** Its attempts stay counted: they tell whether the row may stand already. */
function renewed(entry: OutboxEntry): OutboxEntry {
  return { ...entry, state: entry.state === 'sending' ? 'sending' : 'waiting', faults: 0, error: undefined };
}
