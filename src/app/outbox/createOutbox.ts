import { Activity } from '../../domain/log/activity';
import { isServiceError } from '../../domain/log/ServiceError';
import { afterFailure } from '../../domain/outbox/afterFailure';
import { askedOf } from '../../domain/outbox/askedOf';
import { leftToDo } from '../../domain/outbox/leftToDo';
import { nextToSend } from '../../domain/outbox/nextToSend';
import { pointAtRow } from '../../domain/outbox/pointAtRow';
import { rewriteTask } from '../../domain/outbox/rewriteTask';
import { sendNoSooner } from '../../domain/outbox/sendNoSooner';
import { withFreshKey } from '../../domain/outbox/withFreshKey';
import { OutboxEntry, OutboxStore, OutboxTask, Tabs } from '../../domain/sync/LocalStores';
import { createAlarm } from './createAlarm';
import { createArrivals } from './createArrivals';
import { Outbox } from './Outbox';
import { Performed, performTask, WritingLog } from './performTask';

const firstRetryMs: number = 5_000;
const longestRetryMs: number = 5 * 60 * 1000;
/** A longer wait is a clock that was set back since it was written down. */
const longestWaitMs: number = 100 * 60 * 1000;

export interface OutboxDeps {
  readonly store: OutboxStore;
  readonly tabs: Pick<Tabs, 'exclusively' | 'send'>;
  readonly log: WritingLog;
  readonly viewerId: string;
  /** The service's time, epoch ms. */
  readonly now: () => number;
  /** How long the service still asks everyone to wait, in ms; 0 or less when it does not. */
  readonly waitMs: () => number;
  /** Up to when this tab has read the log: the service's time, epoch ms. */
  readonly heldUpTo: () => number;
  readonly createKey: () => string;
  /** How long a reaction to a text of a thread waits while many write; 0 on a common day. */
  readonly reactionDelayMs: (root: string, target: string) => number;
  /** What an entry came to; its task names the row's own number. */
  readonly onDone: (entry: OutboxEntry, row: Activity | undefined) => void;
  readonly onChanged: (entries: readonly OutboxEntry[]) => void;
  /** Every entry has arrived after some had to wait. */
  readonly onEmptied: () => void;
}

/** Keeps what is written until the service has it: in order, once, through closed tabs and lost connections. */
export function createOutbox(deps: OutboxDeps): Outbox {
  const { store, tabs, now } = deps;
  const arrivals = createArrivals(now, deps.heldUpTo);
  const alarm = createAlarm(now, flush);
  let stored: readonly OutboxEntry[] = [];
  let stopped: boolean = false;
  let retries: number = 0;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let flushing: Promise<void> | undefined;
  let again: boolean = false;

  async function reload(): Promise<void> {
    stored = await store.list();
    if (stopped) return;
    // Any tab sends a deletion that can be undone no more: the one that asked for it may be closed.
    alarm.set(stored.map(({ state, notBefore }) => (state !== 'failed' && notBefore ? Date.parse(notBefore) : 0)));
    deps.onChanged(arrivals.shown(stored));
  }

  async function changed(): Promise<void> {
    await reload();
    tabs.send({ type: 'outbox' });
  }

  function later(ms: number): void {
    if (retryTimer) clearTimeout(retryTimer);
    if (!stopped) retryTimer = setTimeout(flush, ms);
  }

  /** Reads and writes as one act, over all tabs: what one puts in must not be overwritten by what another had read. */
  function change<T>(act: (all: readonly OutboxEntry[]) => Promise<T>): Promise<T> {
    return tabs.exclusively('outboxEntries', async () => act(await store.list()));
  }

  function update(entryId: number, to: (entry: OutboxEntry, all: readonly OutboxEntry[]) => OutboxEntry): Promise<OutboxEntry | undefined> {
    return change(async (all) => {
      const entry = all.find((other) => other.entryId === entryId);
      const next = entry && to(entry, all);
      if (next) await store.put(next);
      return next;
    });
  }

  function queue(task: OutboxTask, notBeforeMs?: number): Promise<OutboxEntry> {
    const asked = askedOf(task);
    const row = asked === undefined ? undefined : arrivals.rowOf(asked);
    return store.add({
      queuedAt: new Date(now()).toISOString(),
      attempts: 0,
      state: 'waiting',
      ...(notBeforeMs ? { notBefore: new Date(notBeforeMs).toISOString() } : {}),
      task: row ? pointAtRow(task, row) : task
    });
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

  async function sendAll(): Promise<void> {
    await reload();
    let sent: number = 0;
    for (let entry = nextToSend(stored, now()); entry; entry = nextToSend(stored, now())) {
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
    const failed = stored.find((other) => other.entryId === askedOf(task));
    if (failed) {
      await change(async () => {
        await store.remove(entryId);
        await drop(failed);
      });
      await changed();
      return true;
    }
    const entry = await update(entryId, (waiting, all) => {
      const fresh = withFreshKey(waiting, all, now(), deps.createKey);
      return { ...fresh, state: 'sending', attempts: fresh.attempts + 1, error: undefined };
    });
    await reload();
    if (!entry) return true;
    let performed: Performed;
    try {
      performed = await performTask(entry.task, deps.log, deps.viewerId);
    } catch (error) {
      return tryFailed(entry, error);
    }
    await arrived(entry, performed);
    return true;
  }

  async function arrived(sent: OutboxEntry, { task, row }: Performed): Promise<void> {
    const { entryId } = sent;
    await change(async (all) => {
      const standing = all.find((other) => other.entryId === entryId);
      for (const left of leftToDo(sent, standing, row)) await queue(left);
      for (const other of all) {
        if (row && askedOf(other.task) === entryId) await store.put({ ...other, task: pointAtRow(other.task, row) });
        if (task.type === 'remove' && isNoticeOf(other.task, task.id)) await store.remove(other.entryId);
      }
      if (row && task.type === 'create') arrivals.sent(entryId, row);
      deps.onDone({ ...sent, task }, row);
      tabs.send({ type: 'outbox', arrived: entryId });
      await store.remove(entryId);
    });
    await changed();
  }

  /** The entry may have another text by now, or be discarded: only how it fares is noted. */
  async function tryFailed({ entryId, task }: OutboxEntry, error: unknown): Promise<boolean> {
    const entry = await update(entryId, (standing) => afterFailure(standing, error));
    // There is nothing to show of a row that nobody has seen.
    if (entry?.state === 'failed' && task.type === 'remove' && askedOf(task) !== undefined) await store.remove(entryId);
    await changed();
    if (entry?.state !== 'waiting') return true;
    const asked = isServiceError(error) ? (error.details.retryAfterMs ?? 0) : 0;
    later(Math.max(Math.min(firstRetryMs * Math.pow(2, retries++), longestRetryMs), asked));
    return false;
  }

  async function drop({ entryId, task, attempts, error }: OutboxEntry): Promise<void> {
    const mayStand = attempts > 0 && error !== 'refused';
    if (task.type === 'create' && mayStand) {
      const { root, id, actor } = task.activity;
      const copies = task.mentions.filter(({ kind }) => kind === 'received' || kind === 'tally').map((copy) => ({ id: copy.id, actor }));
      await queue({ type: 'remove', root, id, itemId: -entryId, copies });
    }
    await store.remove(entryId);
  }

  return {
    entries: () => arrivals.shown(stored),
    async add(task, notBeforeMs) {
      const entry = await queue(task, notBeforeMs ?? sendNoSooner(task, now(), deps.reactionDelayMs));
      await changed();
      flush();
      return entry;
    },
    async rewrite(entryId, written) {
      const entry = await update(entryId, (standing) => renewed({ ...standing, task: rewriteTask(standing.task, written, deps.viewerId) }));
      await changed();
      flush();
      return entry !== undefined;
    },
    async resend(entryId) {
      await update(entryId, renewed);
      await changed();
      flush();
    },
    async discard(entryId) {
      await change(async (all) => {
        const entry = all.find((other) => other.entryId === entryId) ?? arrivals.take(entryId);
        const row = arrivals.rowOf(entryId);
        if (entry) await drop(entry);
        // It arrived while the button was on show.
        else if (row) await queue({ type: 'remove', root: row.root, id: row.kind === 'reaction' ? '' : row.id, itemId: row.itemId });
      });
      await changed();
      flush();
    },
    async reload(entryId) {
      if (entryId !== undefined) arrivals.elsewhere(stored.find((entry) => entry.entryId === entryId));
      await reload();
      // What this tab tried in vain another has sent: the writer is told all the same.
      if (stopped || retries === 0 || stored.length > 0) return;
      retries = 0;
      deps.onEmptied();
    },
    flush,
    backOnline() {
      // The first try may be the one that succeeds: what was written without a network has waited all the same.
      if (nextToSend(stored, now())) retries = Math.max(retries, 1);
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

/** A row that tells somebody of another row. */
function isNoticeOf(task: OutboxTask, id: string): boolean {
  if (task.type !== 'create') return false;
  const { activity } = task;
  return (activity.kind === 'mention' || activity.kind === 'received' || activity.kind === 'tally') && activity.target === id;
}
