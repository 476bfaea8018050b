import { Activity } from '../../domain/log/activity';
import { ActivityLog, NewActivity } from '../../domain/log/ActivityLog';
import { createKey } from '../../domain/log/key';
import { ServiceError, ServiceErrorKind } from '../../domain/log/ServiceError';
import { newComment, newPost, newReaction } from '../../domain/outbox/newActivities';
import { OutboxEntry, OutboxStore } from '../../domain/sync/LocalStores';
import { createOutbox, Outbox } from './createOutbox';

const start: number = Date.UTC(2026, 10, 23, 8, 0, 0);
const me: string = 'amina';

/** Storage that outlives a page, and a service that keeps what arrives. */
function scene() {
  let entryId: number = 0;
  let stored: OutboxEntry[] = [];
  let time: number = start;
  let seed: number = 3;
  const fail: ServiceErrorKind[] = [];
  const rows: Map<string, NewActivity & { itemId: number }> = new Map();
  const calls: string[] = [];
  const done: (Activity | undefined)[] = [];
  const pages: Outbox[] = [];

  const store: OutboxStore = {
    list: async () => stored,
    add: async (entry) => {
      const added = { ...entry, entryId: ++entryId };
      stored = [...stored, added];
      return added;
    },
    put: async (entry) => {
      stored = stored.map((other) => (other.entryId === entry.entryId ? entry : other));
    },
    remove: async (id) => {
      stored = stored.filter((other) => other.entryId !== id);
    }
  };
  const trouble = (): void => {
    const kind = fail.shift();
    if (kind) throw new ServiceError(kind, 'asked for');
  };
  const log = {
    async create(activity: NewActivity) {
      calls.push(`create ${activity.kind}`);
      trouble();
      if (!rows.has(activity.id)) rows.set(activity.id, { ...activity, itemId: rows.size + 1 });
      const row = rows.get(activity.id) as NewActivity & { itemId: number };
      return activity.kind === 'mention' ? undefined : ({ ...row, version: 1, createdAt: '', actorName: '' } as unknown as Activity);
    },
    async edit(edit: { itemId: number; text: string }) {
      calls.push(`edit ${edit.itemId} ${edit.text}`);
      trouble();
      return { kind: 'post', itemId: edit.itemId, version: 2 } as Activity;
    },
    async remove(itemId: number) {
      calls.push(`remove ${itemId}`);
      trouble();
    },
    async uploadPicture(path: string) {
      calls.push(`upload ${path.slice(0, 8)}`);
      trouble();
    }
  } as unknown as ActivityLog;

  const key = (): string => createKey(time, (below) => (seed = (seed * 16807) % 2147483647) % below);
  return {
    fail, rows, calls, done, key, store,
    stored: () => stored,
    pass: (ms: number) => (time += ms),
    /** A tab; another one later finds what this one left. */
    open(): Outbox {
      const outbox = createOutbox({
        store,
        tabs: { exclusively: (_, run) => run(), send: () => undefined },
        log,
        viewerId: me,
        now: () => time,
        createKey: key,
        onDone: (_, row) => done.push(row),
        onChanged: () => undefined,
        onEmptied: () => calls.push('emptied')
      });
      pages.push(outbox);
      return outbox;
    },
    close: () => pages.forEach((outbox) => outbox.stop())
  };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const post = (key: string, text: string = 'Hej'): ReturnType<typeof newPost> =>
  newPost(key, me, { kind: 'post', audience: 'all', title: '', text, mentions: [{ id: 'karin', name: 'Karin' }] });

describe('createOutbox', () => {
  it('sends a post and then a row for each person it names', async () => {
    const it = scene();
    await it.open().add(post(it.key()));
    await settle();
    expect(it.calls).toEqual(['create post', 'create mention']);
    expect(it.stored()).toEqual([]);
    it.close();
  });

  it('keeps what was written in a tab that was closed, and sends it once from the next', async () => {
    const it = scene();
    it.fail.push('offline');
    const first = it.open();
    await first.add(post(it.key()));
    await settle();
    first.stop();
    expect(it.stored()).toMatchObject([{ state: 'waiting', attempts: 1, error: 'offline' }]);
    it.open().flush();
    await settle();
    expect(it.rows.size).toBe(2);
    expect(it.calls.filter((call) => call === 'create post')).toHaveLength(2);
    it.close();
  });

  it('gives what was never tried the key of the moment it is sent, and keeps the key of what was', async () => {
    const it = scene();
    const early = it.key();
    await it.store.add({ queuedAt: new Date(start).toISOString(), attempts: 0, state: 'waiting', task: post(early) });
    it.pass(3 * 3600_000);
    it.open().flush();
    await settle();
    expect(Array.from(it.rows.keys())[0]).toMatch(/^2026-11-23T11/);

    const late = scene();
    late.fail.push('offline');
    const tab = late.open();
    const key = late.key();
    await tab.add(post(key));
    await settle();
    late.pass(3 * 3600_000);
    tab.flush();
    await settle();
    expect(late.rows.has(key)).toBe(true);
    it.close();
    late.close();
  });

  it('sends in order and holds the rest back when the network is gone', async () => {
    const it = scene();
    it.fail.push('offline');
    const outbox = it.open();
    const key = it.key();
    await outbox.add(post(key));
    await outbox.add(newComment(it.key(), me, key, key, { text: 'och en sak till', mentions: [] }));
    await settle();
    expect(it.calls).toEqual(['create post', 'create post', 'create comment', 'create mention', 'emptied'].slice(0, it.calls.length));
    outbox.flush();
    await settle();
    expect(Array.from(it.rows.values(), (row) => row.kind)).toEqual(['post', 'comment', 'mention']);
    it.close();
  });

  it('keeps a refused text, tells that it failed, and goes on with the rest', async () => {
    const it = scene();
    it.fail.push('refused');
    const outbox = it.open();
    await outbox.add(post(it.key(), 'nekad'));
    await outbox.add(post(it.key(), 'godtagen'));
    await settle();
    expect(it.stored()).toMatchObject([{ state: 'failed', error: 'refused' }]);
    expect(Array.from(it.rows.values()).some((row) => row.kind === 'post' && row.text === 'godtagen')).toBe(true);
    it.close();
  });

  it('takes back a reaction that was on its way', async () => {
    const it = scene();
    const outbox = it.open();
    const root = it.key();
    const entry = await outbox.add(newReaction(it.key(), me, root, root, 'like'));
    await outbox.add({ type: 'remove', root, id: '', itemId: -entry.entryId });
    await settle();
    expect(it.calls).toEqual(['create reaction', 'remove 1']);
    it.close();
  });

  it('waits with a deletion while it can be undone', async () => {
    const it = scene();
    const outbox = it.open();
    await outbox.add({ type: 'remove', root: 'r', id: 'r', itemId: 7 }, start + 10_000);
    await settle();
    expect(it.calls).toEqual([]);
    it.pass(10_001);
    outbox.flush();
    await settle();
    expect(it.calls).toEqual(['remove 7']);
    it.close();
  });

  it('edits what had arrived already when its waiting text was changed', async () => {
    const it = scene();
    const key = it.key();
    it.rows.set(key, { ...post(key, 'först').activity, itemId: 1 });
    await it.open().add(post(key, 'sedan'));
    await settle();
    expect(it.calls).toContain('edit 1 sedan');
    it.close();
  });
});
