import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { DirectoryLists, noLists } from '../domain/directory/lists/DirectoryLists';
import { Person } from '../domain/people/Person';
import { DirectoryFile } from '../domain/sync/PublishedFiles';
import { Connection, createConnection } from './createConnection';
import { createDirectoryStore } from './createDirectoryStore';

const name = 'torget:karin:lindhult';

function people(count: number, title: string): Person[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `0000${i}-aaaa`,
    name: `Person ${i}`,
    title,
    unit: 'Vård och omsorg/Hemtjänst/Hemtjänst Norr'
  }));
}

function file(version: string, count: number = 1000): DirectoryFile {
  return { version, publishedAt: '2026-11-23T02:00:00Z', people: people(count, version) };
}

/** A connection that fails from the n-th attempt on, as when the disk fills up or the tab is closed in the middle. */
function failingFrom(connection: Connection, n: number): Connection {
  let attempts = 0;
  return {
    ...connection,
    attempt: (async (work: never) => (++attempts >= n ? undefined : connection.attempt(work))) as Connection['attempt']
  };
}

it('finds people by id and leaves unknown ids out', async () => {
  const directory = createDirectoryStore(createConnection({ name, factory: new IDBFactory() }));
  await directory.replace(file('one'), '2026-11-23T06:00:00Z');
  const found = await directory.find(['00003-aaaa', '0000999-aaaa', 'nobody', '00003-aaaa']);
  expect([...found.keys()]).toEqual(['00003-aaaa', '0000999-aaaa']);
  expect(found.get('00003-aaaa')?.name).toBe('Person 3');
});

it('gives everyone, and the version with the time it was fetched', async () => {
  const factory = new IDBFactory();
  await createDirectoryStore(createConnection({ name, factory })).replace(file('one'), '2026-11-23T06:00:00Z');
  const directory = createDirectoryStore(createConnection({ name, factory }));
  expect(await directory.all()).toHaveLength(1000);
  expect(await directory.version()).toEqual({ version: 'one', fetchedAt: '2026-11-23T06:00:00Z', publishedAt: '2026-11-23T02:00:00Z', size: expect.any(Number) });
});

it('is empty before the first file', async () => {
  const directory = createDirectoryStore(createConnection({ name, factory: new IDBFactory() }));
  expect(await directory.version()).toBeUndefined();
  expect((await directory.find(['00003-aaaa'])).size).toBe(0);
  expect(await directory.all()).toEqual([]);
});

it('shows the older directory, whole, while the newer is half written', async () => {
  const factory = new IDBFactory();
  await createDirectoryStore(createConnection({ name, factory })).replace(file('one'), '2026-11-23T06:00:00Z');
  const cut = createDirectoryStore(failingFrom(createConnection({ name, factory }), 9));
  await cut.replace(file('two'), '2026-11-24T06:00:00Z');
  const reader = createDirectoryStore(createConnection({ name, factory }));
  expect((await reader.version())?.version).toBe('one');
  const all = await reader.all();
  expect(all).toHaveLength(1000);
  expect(new Set(all.map((person) => person.title))).toEqual(new Set(['one']));
});

it('holds in memory what could not be stored', async () => {
  const cut = createDirectoryStore(failingFrom(createConnection({ name, factory: new IDBFactory() }), 9));
  await cut.replace(file('two'), '2026-11-24T06:00:00Z');
  expect((await cut.version())?.version).toBe('two');
  expect((await cut.find(['00003-aaaa'])).get('00003-aaaa')?.title).toBe('two');
  expect(await cut.all()).toHaveLength(1000);
});

it('leaves nothing behind of an older or a half-written directory', async () => {
  const connection = createConnection({ name, factory: new IDBFactory() });
  await createDirectoryStore(connection).replace(file('one', 2000), '2026-11-23T06:00:00Z');
  await createDirectoryStore(failingFrom(connection, 9)).replace(file('two'), '2026-11-24T06:00:00Z');
  await createDirectoryStore(connection).replace(file('three', 10), '2026-11-25T06:00:00Z');
  const kept = await connection.attempt((database) => database.getAll('people'));
  expect(kept?.value.flat()).toHaveLength(10);
});

it('keeps one whole directory when two tabs replace it at once', async () => {
  const factory = new IDBFactory();
  const [left, right] = [createConnection({ name, factory }), createConnection({ name, factory })];
  await Promise.all([
    createDirectoryStore(left, () => 'left').replace(file('two'), '2026-11-24T06:00:00Z'),
    createDirectoryStore(right, () => 'right').replace(file('two'), '2026-11-24T06:00:00Z')
  ]);
  const reader = createDirectoryStore(createConnection({ name, factory }));
  expect((await reader.version())?.version).toBe('two');
  expect(await reader.all()).toHaveLength(1000);
});

describe('the lists of a directory', () => {
  const lists: DirectoryLists = { ...noLists, keepers: ['karin'] };

  it('come with it, are kept with what was followed, and go with it', async () => {
    const directory = createDirectoryStore(createConnection({ name, factory: new IDBFactory() }));
    expect(await directory.lists()).toBeUndefined();
    await directory.replace({ ...file('one'), lists }, '2026-11-23T06:00:00Z');
    expect(await directory.lists()).toEqual({ version: 'one', lists });
    await directory.saveLists({ version: 'one', lists: noLists, followedAt: '2026-11-23T07:00:00Z' });
    expect(await directory.lists()).toEqual({ version: 'one', lists: noLists, followedAt: '2026-11-23T07:00:00Z' });
    await directory.replace({ ...file('two'), lists }, '2026-11-24T06:00:00Z');
    await directory.saveLists({ version: 'one', lists: noLists });
    expect(await directory.lists()).toEqual({ version: 'two', lists });
  });

  it('are held in memory where nothing can be stored', async () => {
    const directory = createDirectoryStore(createConnection({ name, factory: undefined }));
    await directory.replace({ ...file('one'), lists }, '2026-11-23T06:00:00Z');
    await directory.saveLists({ version: 'one', lists: noLists, followedAt: '2026-11-23T07:00:00Z' });
    expect(await directory.lists()).toEqual({ version: 'one', lists: noLists, followedAt: '2026-11-23T07:00:00Z' });
  });
});
