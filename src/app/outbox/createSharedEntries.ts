import { Activity } from '../../domain/log/activity';
import { askedOf } from '../../domain/outbox/askedOf';
import { leftToDo } from '../../domain/outbox/leftToDo';
import { pointAtRow } from '../../domain/outbox/pointAtRow';
import { OutboxEntry, OutboxStore, OutboxTask, Tabs } from '../../domain/sync/LocalStores';
import { createArrivals } from './createArrivals';
import { Performed } from './performTask';

export interface SharedEntriesDeps {
  readonly store: OutboxStore;
  readonly tabs: Pick<Tabs, 'exclusively' | 'send'>;
  /** The service's time, epoch ms. */
  readonly now: () => number;
  /** Up to when this tab has read the log: the service's time, epoch ms. */
  readonly heldUpTo: () => number;
  /** What an entry came to; its task names the row's own number. */
  readonly onDone: (entry: OutboxEntry, row: Activity | undefined) => void;
  /** Storage was read. */
  readonly onRead: (stored: readonly OutboxEntry[]) => void;
}

/** The entries as all tabs of a person share them in storage, and what has left it while this tab is open. */
export interface SharedEntries {
  /** As storage had them when it was last read. */
  stored(): readonly OutboxEntry[];
  /** As they are to be shown: what another tab sent stays until this one has read it from the log. */
  shown(): readonly OutboxEntry[];
  reload(): Promise<void>;
  /** Reads storage, and tells the other tabs to. */
  changed(): Promise<void>;
  /** Puts a task in; what is asked of an entry that has arrived is asked of its row. */
  queue(task: OutboxTask, notBeforeMs?: number): Promise<OutboxEntry>;
  /** Changes one as it stands by now; undefined when it is gone. */
  update(entryId: number, to: (entry: OutboxEntry, all: readonly OutboxEntry[]) => OutboxEntry): Promise<OutboxEntry | undefined>;
  remove(entryId: number): Promise<void>;
  /** Takes out an entry that arrived, and does what is left to do for its row. */
  arrived(sent: OutboxEntry, performed: Performed): Promise<void>;
  /** Takes out an entry whose ground could not be written, and that with it. */
  dropBoth(entryId: number, ground: OutboxEntry): Promise<void>;
  /** Takes out an entry, and back what of it may stand at the service by now. */
  discard(entryId: number): Promise<void>;
  /** Another tab sent it. */
  sentElsewhere(entryId: number): void;
}

export function createSharedEntries({ store, tabs, now, heldUpTo, onDone, onRead }: SharedEntriesDeps): SharedEntries {
  const arrivals = createArrivals(now, heldUpTo);
  let stored: readonly OutboxEntry[] = [];

  /** Reads and writes as one act, over all tabs: what one puts in must not be overwritten by what another had read. */
  function change<T>(act: (all: readonly OutboxEntry[]) => Promise<T>): Promise<T> {
    return tabs.exclusively('outboxEntries', async () => act(await store.list()));
  }

  async function reload(): Promise<void> {
    stored = await store.list();
    onRead(stored);
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
    stored: () => stored,
    shown: () => arrivals.shown(stored),
    reload,
    async changed() {
      await reload();
      tabs.send({ type: 'outbox' });
    },
    queue,
    update: (entryId, to) =>
      change(async (all) => {
        const entry = all.find((other) => other.entryId === entryId);
        const next = entry && to(entry, all);
        if (next) await store.put(next);
        return next;
      }),
    remove: (entryId) => store.remove(entryId),
    arrived: (sent, { task, row }) =>
      change(async (all) => {
        const { entryId } = sent;
        const standing = all.find((other) => other.entryId === entryId);
        for (const left of leftToDo(sent, standing, row)) await queue(left);
        for (const other of all) {
          if (row && askedOf(other.task) === entryId) await store.put({ ...other, task: pointAtRow(other.task, row) });
          if (task.type === 'remove' && isNoticeOf(other.task, task.id)) await store.remove(other.entryId);
        }
        if (row && task.type === 'create') arrivals.sent(entryId, row);
        onDone({ ...sent, task }, row);
        tabs.send({ type: 'outbox', arrived: entryId });
        await store.remove(entryId);
      }),
    dropBoth: (entryId, ground) =>
      change(async () => {
        await store.remove(entryId);
        await drop(ground);
      }),
    discard: (entryId) =>
      change(async (all) => {
        const entry = all.find((other) => other.entryId === entryId) ?? arrivals.take(entryId);
        const row = arrivals.rowOf(entryId);
        if (entry) await drop(entry);
        // It arrived while the button was on show.
        else if (row) await queue({ type: 'remove', root: row.root, id: row.kind === 'reaction' ? '' : row.id, itemId: row.itemId });
      }),
    sentElsewhere: (entryId) => arrivals.elsewhere(stored.find((entry) => entry.entryId === entryId))
  };
}

/** A row that tells somebody of another row. */
function isNoticeOf(task: OutboxTask, id: string): boolean {
  if (task.type !== 'create') return false;
  const { activity } = task;
  return (activity.kind === 'mention' || activity.kind === 'received' || activity.kind === 'tally') && activity.target === id;
}
