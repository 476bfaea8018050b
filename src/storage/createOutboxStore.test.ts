import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { OutboxEntry } from '../domain/sync/LocalStores';
import { Connection, createConnection } from './createConnection';
import { createOutboxStore } from './createOutboxStore';

const name = 'torget:karin:lindhult';
const none = createConnection({ name, factory: undefined });

function waiting(id: string, picture?: Blob): Omit<OutboxEntry, 'entryId'> {
  const key = '2026-11-23T08-14-05Z-abcdefabcdef';
  return {
    queuedAt: '2026-11-23T08:14:05Z',
    attempts: 0,
    state: 'waiting',
    task: {
      type: 'create',
      activity: { id, root: key, key, actor: 'karin', kind: 'comment', target: key, text: 'Tack för hjälpen!', mentions: [] },
      mentions: [],
      ...(picture ? { picture } : {})
    }
  };
}

function ids(entries: readonly OutboxEntry[]): string[] {
  return entries.map(({ task }) => (task.type === 'create' ? task.activity.id : task.id));
}

/** A connection whose writes fail while `isFull`, as on a full disk. */
function fillable(connection: Connection): Connection & { isFull: boolean } {
  const disk: Connection & { isFull: boolean } = {
    ...connection,
    isFull: false,
    attempt: async (work) => (disk.isFull ? undefined : connection.attempt(work))
  };
  return disk;
}

it('keeps entries for the next visit, in order of sending', async () => {
  const factory = new IDBFactory();
  const outbox = createOutboxStore(createConnection({ name, factory }));
  const first = await outbox.add(waiting('first'));
  const second = await outbox.add(waiting('second'));
  expect(second.entryId).toBeGreaterThan(first.entryId);
  const later = createOutboxStore(createConnection({ name, factory }));
  expect(await later.list()).toEqual([first, second]);
});

it('gives rising ids when the clock of the device is set back', async () => {
  const factory = new IDBFactory();
  const first = await createOutboxStore(createConnection({ name, factory }), () => 2000).add(waiting('first'));
  const outbox = createOutboxStore(createConnection({ name, factory }), () => 1000);
  await outbox.list();
  expect((await outbox.add(waiting('second'))).entryId).toBeGreaterThan(first.entryId);
});

it('keeps the picture of an entry as it was', async () => {
  const factory = new IDBFactory();
  const picture = new Blob(['bild'], { type: 'image/jpeg' });
  const outbox = createOutboxStore(createConnection({ name, factory }));
  await outbox.add(waiting('with picture', picture));
  const [{ task: own }] = await outbox.list();
  expect(own.type === 'create' && own.picture).toBe(picture);
  const [{ task }] = await createOutboxStore(createConnection({ name, factory })).list();
  const read = task.type === 'create' ? task.picture : undefined;
  expect(read?.type).toBe('image/jpeg');
  expect(await read?.text()).toBe('bild');
});

it('holds entries in memory where storage is refused', async () => {
  const outbox = createOutboxStore(none);
  const entry = await outbox.add(waiting('only'));
  await outbox.put({ ...entry, state: 'failed', error: 'refused' });
  expect(await outbox.list()).toEqual([{ ...entry, state: 'failed', error: 'refused' }]);
  await outbox.remove(entry.entryId);
  expect(await outbox.list()).toEqual([]);
});

it('stores what a full disk refused as soon as there is room', async () => {
  const factory = new IDBFactory();
  const disk = fillable(createConnection({ name, factory }));
  const outbox = createOutboxStore(disk);
  await outbox.add(waiting('before'));
  disk.isFull = true;
  await outbox.add(waiting('meanwhile'));
  expect(ids(await outbox.list())).toEqual(['before', 'meanwhile']);
  disk.isFull = false;
  await outbox.list();
  expect(ids(await createOutboxStore(createConnection({ name, factory })).list())).toEqual(['before', 'meanwhile']);
});

it('does not bring back what was removed while the disk did not answer', async () => {
  const factory = new IDBFactory();
  const disk = fillable(createConnection({ name, factory }));
  const outbox = createOutboxStore(disk);
  const entry = await outbox.add(waiting('removed'));
  disk.isFull = true;
  await outbox.remove(entry.entryId);
  disk.isFull = false;
  expect(await outbox.list()).toEqual([]);
  expect(await createOutboxStore(createConnection({ name, factory })).list()).toEqual([]);
});

it('writes again what it knows of when the browser has wiped its storage', async () => {
  const factory = new IDBFactory();
  const connections = [createConnection({ name, factory })];
  const listeners: (() => void)[] = [];
  const outbox = createOutboxStore({
    attempt: (work) => connections[connections.length - 1].attempt(work),
    onCreated: (listener) => {
      listeners.push(listener);
      connections[0].onCreated(listener);
    },
    close: () => undefined
  });
  await outbox.add(waiting('kept'));
  connections[0].close();
  await new Promise<void>((resolve) => {
    factory.deleteDatabase(name).onsuccess = () => resolve();
  });
  connections.push(createConnection({ name, factory }));
  listeners.forEach((listener) => connections[1].onCreated(listener));
  expect(ids(await outbox.list())).toEqual(['kept']);
  await outbox.list();
  expect(ids(await createOutboxStore(createConnection({ name, factory })).list())).toEqual(['kept']);
});

it('sees what another tab added, and forgets what another tab removed', async () => {
  const factory = new IDBFactory();
  const here = createOutboxStore(createConnection({ name, factory }));
  const there = createOutboxStore(createConnection({ name, factory }));
  const entry = await here.add(waiting('shared'));
  expect(ids(await there.list())).toEqual(['shared']);
  await there.remove(entry.entryId);
  expect(await here.list()).toEqual([]);
});

it('does not bring back an entry that another tab removed by noting its state', async () => {
  const factory = new IDBFactory();
  const here = createOutboxStore(createConnection({ name, factory }));
  const there = createOutboxStore(createConnection({ name, factory }));
  const entry = await here.add(waiting('undone'));
  await there.remove(entry.entryId);
  await here.put({ ...entry, state: 'sending' });
  expect(await here.list()).toEqual([]);
  expect(await there.list()).toEqual([]);
});

it('does not store an entry that is removed while its picture is read', async () => {
  const factory = new IDBFactory();
  const outbox = createOutboxStore(createConnection({ name, factory }));
  const entry = await outbox.add(waiting('slow'));
  let finish: (bytes: ArrayBuffer) => void = () => undefined;
  const picture = new Blob(['bild']);
  picture.arrayBuffer = () => new Promise((resolve) => (finish = resolve));
  const { task } = waiting('slow', picture);
  const putting = outbox.put({ ...entry, task });
  await new Promise((resolve) => setTimeout(resolve, 20));
  await outbox.remove(entry.entryId);
  finish(new ArrayBuffer(4));
  await putting;
  expect(await outbox.list()).toEqual([]);
  expect(await createOutboxStore(createConnection({ name, factory })).list()).toEqual([]);
});

it('leaves out records that are no entries', async () => {
  const connection = createConnection({ name, factory: new IDBFactory() });
  await connection.attempt((database) => database.put('outbox', { entryId: 5 } as never));
  expect(await createOutboxStore(connection).list()).toEqual([]);
});
