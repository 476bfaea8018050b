import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Replica } from '../domain/sync/LocalStores';
import { createConnection } from './createConnection';
import { createReplicaStore } from './createReplicaStore';

const name = 'torget:karin:lindhult';

function replica(token: string, tokenAt: string): Replica {
  return {
    tokenAt,
    window: {
      format: 1,
      writtenAt: tokenAt,
      token,
      settingsVersion: 0,
      directoryVersion: 'one',
      since: '2026-11-01T00-00-00Z-000000000000',
      rows: [],
      reactions: []
    }
  };
}

it('keeps the replica for the next visit', async () => {
  const factory = new IDBFactory();
  await createReplicaStore(createConnection({ name, factory })).save(replica('a', '2026-11-23T08:00:00Z'));
  const later = createReplicaStore(createConnection({ name, factory }));
  expect(await later.load()).toEqual(replica('a', '2026-11-23T08:00:00Z'));
  await later.clear();
  expect(await later.load()).toBeUndefined();
});

it('holds the replica in memory where storage is refused', async () => {
  const store = createReplicaStore(createConnection({ name, factory: undefined }));
  await store.save(replica('a', '2026-11-23T08:00:00Z'));
  expect((await store.load())?.window.token).toBe('a');
  await store.clear();
  expect(await store.load()).toBeUndefined();
});

it('prefers what another tab has stored since, when its own could not be stored', async () => {
  const connection = createConnection({ name, factory: new IDBFactory() });
  let isFull = true;
  const store = createReplicaStore({
    ...connection,
    attempt: async (work) => (isFull ? undefined : connection.attempt(work))
  });
  await store.save(replica('own', '2026-11-23T08:00:00Z'));
  isFull = false;
  await createReplicaStore(connection).save(replica('older', '2026-11-23T07:00:00Z'));
  expect((await store.load())?.window.token).toBe('own');
  await createReplicaStore(connection).save(replica('newer', '2026-11-23T09:00:00Z'));
  expect((await store.load())?.window.token).toBe('newer');
});

it.each([[null], ['text'], [{}], [{ tokenAt: 'x', window: null }], [{ tokenAt: 'x', window: { format: 2 } }]])(
  'takes %j in its place for a cold visit',
  async (junk) => {
    const connection = createConnection({ name, factory: new IDBFactory() });
    await connection.attempt((database) => database.put('kept', junk, 'replica'));
    expect(await createReplicaStore(connection).load()).toBeUndefined();
  }
);
