import 'fake-indexeddb/auto';
import { IDBFactory, forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { createConnection } from './createConnection';
import { Migration, migrations } from './schema';

const name = 'torget:karin:lindhult';

function openRaw(factory: IDBFactory, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, version);
    request.onsuccess = () => resolve(request.result as unknown as IDBDatabase);
    request.onerror = () => reject(request.error);
  });
}

it('does work on the database and gives its answer', async () => {
  const connection = createConnection({ name, factory: new IDBFactory() });
  await connection.attempt((database) => database.put('kept', 'value', 'key'));
  expect(await connection.attempt((database) => database.get('kept', 'key'))).toEqual({ value: 'value' });
});

it('has no answer where the browser has no IndexedDB', async () => {
  const connection = createConnection({ name, factory: undefined });
  expect(await connection.attempt(async () => 1)).toBeUndefined();
});

it('has no answer where opening throws, and tries again at the next call', async () => {
  const factory = new IDBFactory();
  const open = jest.spyOn(factory, 'open').mockImplementationOnce(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  const connection = createConnection({ name, factory });
  expect(await connection.attempt(async () => 1)).toBeUndefined();
  expect(await connection.attempt(async () => 1)).toEqual({ value: 1 });
  expect(open).toHaveBeenCalledTimes(2);
});

it('goes round a database that hangs while it is opened, without making later calls wait', async () => {
  const factory = new IDBFactory();
  jest.spyOn(factory, 'open').mockReturnValue({} as never);
  const connection = createConnection({ name, factory, patienceMs: 30 });
  expect(await connection.attempt(async () => 1)).toBeUndefined();
  const start = Date.now();
  expect(await connection.attempt(async () => 1)).toBeUndefined();
  expect(Date.now() - start).toBeLessThan(25);
});

it('goes round work that never ends', async () => {
  const connection = createConnection({ name, factory: new IDBFactory(), patienceMs: 30 });
  expect(await connection.attempt(() => new Promise(() => undefined))).toBeUndefined();
});

it('opens again and does the work again when the database was closed under it', async () => {
  const connection = createConnection({ name, factory: new IDBFactory() });
  let tries = 0;
  const answer = await connection.attempt(async (database) => {
    tries++;
    if (tries === 1) database.close();
    return database.get('kept', 'none');
  });
  expect(tries).toBe(2);
  expect(answer).toEqual({ value: undefined });
});

it('opens again after the browser has closed the database by itself', async () => {
  const factory = new IDBFactory();
  const open = jest.spyOn(factory, 'open');
  const connection = createConnection({ name, factory });
  await connection.attempt(async (database) => forceCloseDatabase(unwrap(database) as never));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await connection.attempt((database) => database.count('kept'))).toEqual({ value: 0 });
  expect(open).toHaveBeenCalledTimes(2);
});

it('gives up without a second try when the disk is full', async () => {
  const connection = createConnection({ name, factory: new IDBFactory() });
  const work = jest.fn().mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  expect(await connection.attempt(work)).toBeUndefined();
  expect(work).toHaveBeenCalledTimes(1);
});

it('lets another tab delete the database, and does not make it anew', async () => {
  const factory = new IDBFactory();
  const connection = createConnection({ name, factory });
  await connection.attempt(async () => 1);
  await new Promise<void>((resolve) => {
    factory.deleteDatabase(name).onsuccess = () => resolve();
  });
  expect(await connection.attempt(async () => 1)).toBeUndefined();
  expect(await factory.databases()).toEqual([]);
});

it('leaves a database of a newer version alone', async () => {
  const factory = new IDBFactory();
  (await openRaw(factory, migrations.length + 1)).close();
  const connection = createConnection({ name, factory });
  expect(await connection.attempt(async () => 1)).toBeUndefined();
});

it('takes an older database to the newest version and keeps what it holds', async () => {
  const factory = new IDBFactory();
  const before = createConnection({ name, factory });
  await before.attempt((database) => database.put('kept', 'value', 'key'));
  const made = jest.fn();
  const steps: Migration[] = [...migrations, (database) => expect(database.createObjectStore('extra').name).toBe('extra')];
  const after = createConnection({ name, factory, steps });
  after.onCreated(made);
  const names = await after.attempt(async (database) => [...database.objectStoreNames] as string[]);
  expect(names?.value).toContain('extra');
  expect(await after.attempt((database) => database.get('kept', 'key'))).toEqual({ value: 'value' });
  expect(await before.attempt(async () => 1)).toBeUndefined();
  expect(made).not.toHaveBeenCalled();
});

it('tells when the database is made anew', async () => {
  const connection = createConnection({ name, factory: new IDBFactory() });
  const made = jest.fn();
  connection.onCreated(made);
  await connection.attempt(async () => 1);
  await connection.attempt(async () => 1);
  expect(made).toHaveBeenCalledTimes(1);
});

it('has no database once it is closed', async () => {
  const connection = createConnection({ name, factory: new IDBFactory() });
  await connection.attempt(async () => 1);
  connection.close();
  expect(await connection.attempt(async () => 1)).toBeUndefined();
});
