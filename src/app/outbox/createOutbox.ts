import { Activity } from '../../domain/log/activity';
import { ActivityLog } from '../../domain/log/ActivityLog';
import { isPassing, isServiceError, ServiceErrorKind } from '../../domain/log/ServiceError';
import { withFreshKey } from '../../domain/outbox/newActivities';
import { OutboxEntry, OutboxStore, OutboxTask, Tabs } from '../../domain/sync/LocalStores';
import { performTask } from './performTask';

/** After this long a key that was never sent belongs to another window of time. */
const keyStaysMs: number = 60 * 1000;
const firstRetryMs: number = 5_000;
const longestRetryMs: number = 5 * 60 * 1000;

export interface OutboxDeps {
  readonly store: OutboxStore;
  readonly tabs: Pick<Tabs, 'exclusively' | 'send'>;
  readonly log: ActivityLog;
  readonly viewerId: string;
  /** The service's time, epoch ms. */
  readonly now: () => number;
  readonly createKey: () => string;
  /** The rows that an entry came to. */
  readonly onDone: (entry: OutboxEntry, row: Activity | undefined) => void;
  readonly onChanged: (entries: readonly OutboxEntry[]) => void;
  /** Every entry has arrived after some had to wait. */
  readonly onEmptied: () => void;
}

export interface Outbox {
  entries(): readonly OutboxEntry[];
  add(task: OutboxTask, notBeforeMs?: number): Promise<OutboxEntry>;
  replace(entry: OutboxEntry): Promise<void>;
  discard(entryId: number): Promise<void>;
  /** Reads storage again: another tab changed it. */
  reload(): Promise<void>;
  /** Sends what can be sent; safe to call at any time, from any tab. */
  flush(): void;
  stop(): void;
}

/** Keeps what is written until the service has it: in order, once, through closed tabs and lost connections. */
export function createOutbox(deps: OutboxDeps): Outbox {
  const { store, tabs, now } = deps;
  let entries: readonly OutboxEntry[] = [];
  let stopped: boolean = false;
  let retries: number = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let flushing: Promise<void> | undefined;
  let again: boolean = false;

  async function reload(): Promise<void> {
    entries = await store.list();
    if (!stopped) deps.onChanged(entries);
  }

  async function changed(): Promise<void> {
    await reload();
    tabs.send({ type: 'outbox' });
  }

  function later(ms: number): void {
    if (timer) clearTimeout(timer);
    if (!stopped) timer = setTimeout(flush, ms);
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
    for (let entry = nextToSend(entries, now()); entry; entry = nextToSend(entries, now())) {
      if (stopped || !(await send(entry))) return;
      sent++;
    }
    if (sent > 0 && retries > 0) deps.onEmptied();
    retries = 0;
    const waits = entries.filter((entry) => entry.state !== 'failed' && entry.notBefore).map((entry) => Date.parse(entry.notBefore as string));
    if (waits.length > 0) later(Math.max(Math.min(...waits) - now(), 50));
  }

  /** false when sending must stop for now. */
  async function send(waiting: OutboxEntry): Promise<boolean> {
    const entry = prepared(waiting, now(), deps.createKey);
    await store.put({ ...entry, state: 'sending', attempts: entry.attempts + 1, error: undefined });
    await reload();
    try {
      const { row, follow } = await performTask(entry.task, deps.log, deps.viewerId);
      for (const task of follow) await store.add({ queuedAt: new Date(now()).toISOString(), attempts: 0, state: 'waiting', task });
      if (row) await pointAtRow(entry.entryId, row.itemId);
      deps.onDone(entry, row);
      await store.remove(entry.entryId);
      await changed();
      return true;
    } catch (error) {
      const kind: ServiceErrorKind = isServiceError(error) ? error.kind : 'unavailable';
      const passing = isPassing(error) || kind === 'noToken';
      await store.put({ ...entry, attempts: entry.attempts + 1, state: passing ? 'waiting' : 'failed', error: kind });
      await changed();
      if (!passing) return true;
      const asked = isServiceError(error) ? (error.details.retryAfterMs ?? 0) : 0;
      later(Math.max(Math.min(firstRetryMs * Math.pow(2, retries++), longestRetryMs), asked));
      return false;
    }
  }

  /** What was asked of a row that had no number yet now knows it. */
  async function pointAtRow(entryId: number, itemId: number): Promise<void> {
    for (const other of await store.list()) {
      if (other.task.type === 'remove' && other.task.itemId === -entryId) {
        await store.put({ ...other, task: { ...other.task, itemId } });
      }
    }
  }

  return {
    entries: () => entries,
    async add(task, notBeforeMs) {
      const entry = await store.add({
        queuedAt: new Date(now()).toISOString(),
        attempts: 0,
        state: 'waiting',
        ...(notBeforeMs ? { notBefore: new Date(notBeforeMs).toISOString() } : {}),
        task
      });
      await changed();
      flush();
      return entry;
    },
    async replace(entry) {
      await store.put(entry);
      await changed();
      flush();
    },
    async discard(entryId) {
      await store.remove(entryId);
      await changed();
    },
    reload,
    flush,
    stop() {
      stopped = true;
      if (timer) clearTimeout(timer);
    }
  };
}

function nextToSend(entries: readonly OutboxEntry[], now: number): OutboxEntry | undefined {
  return entries.find((entry) => {
    const { task } = entry;
    // A row without a number yet has its own entry before it.
    const hasRow = task.type !== 'remove' || task.itemId > 0;
    return entry.state !== 'failed' && hasRow && !(entry.notBefore && Date.parse(entry.notBefore) > now);
  });
}

function prepared(entry: OutboxEntry, now: number, createKey: () => string): OutboxEntry {
  const { task, attempts, queuedAt } = entry;
  if (task.type !== 'create' || attempts > 0 || now - Date.parse(queuedAt) < keyStaysMs) return entry;
  return { ...entry, task: withFreshKey(task, createKey()) };
}
