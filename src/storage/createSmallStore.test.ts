import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { createConnection } from './createConnection';
import { createSmallStore } from './createSmallStore';

const name = 'torget:karin:lindhult';

it('keeps small things for the next visit and takes them away again', async () => {
  const factory = new IDBFactory();
  const small = createSmallStore(createConnection({ name, factory }));
  await small.set('draft', { text: 'Hej' });
  const later = createSmallStore(createConnection({ name, factory }));
  expect(await later.get('draft')).toEqual({ text: 'Hej' });
  await later.set('draft', undefined);
  expect(await small.get('draft')).toBeUndefined();
});

it('holds small things in memory where storage is refused', async () => {
  const small = createSmallStore(createConnection({ name, factory: undefined }));
  await small.set('seen', 5);
  expect(await small.get('seen')).toBe(5);
  expect(await small.get('draft')).toBeUndefined();
});

it('gives the last value when two are written at once', async () => {
  const small = createSmallStore(createConnection({ name, factory: new IDBFactory() }));
  const writing = [small.set('draft', 'H'), small.set('draft', 'He')];
  expect(await small.get('draft')).toBe('He');
  await Promise.all(writing);
  expect(await small.get('draft')).toBe('He');
});
