import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDevice } from './openDevice';
import { sharedWait } from './sharedWait';

const site = 'https://lindhult.sharepoint.com/sites/torget';
const karin = { site, userId: 'AAAA-1' };
const omar = { site, userId: 'bbbb-2' };
const remove = { queuedAt: '', attempts: 0, state: 'waiting', task: { type: 'remove', root: 'r', id: 'i', itemId: 1 } } as const;

async function names(factory: IDBFactory): Promise<(string | undefined)[]> {
  return (await factory.databases()).map((info) => info.name);
}

beforeEach(() => localStorage.clear());

it('opens nothing before it is used', async () => {
  const factory = new IDBFactory();
  openDevice({ ...karin, indexedDB: factory }).close();
  expect(await names(factory)).toEqual([]);
});

it('is the same for one person on one site, however the address is written', () => {
  const [a, b] = [openDevice(karin), openDevice({ site: `${site.toUpperCase()}/`, userId: 'aaaa-1' })];
  expect(a.name).toBe(b.name);
  a.close();
  b.close();
});

it('shares nothing between two people, nor between two sites', async () => {
  const indexedDB = new IDBFactory();
  const [a, b, c] = [karin, omar, { ...karin, site: `${site}2` }].map((owner) => openDevice({ ...owner, indexedDB }));
  await a.small.set('draft', 'Karins utkast');
  await a.outbox.add(remove);
  expect(await b.small.get('draft')).toBeUndefined();
  expect(await b.outbox.list()).toEqual([]);
  expect(await c.small.get('draft')).toBeUndefined();
  [a, b, c].forEach((device) => device.close());
});

it('keeps nothing on disk when told so, and deletes what was there for that person alone', async () => {
  const indexedDB = new IDBFactory();
  const [before, other] = [openDevice({ ...karin, indexedDB }), openDevice({ ...omar, indexedDB })];
  await before.small.set('draft', 'Karins utkast');
  await other.small.set('draft', 'Omars utkast');
  sharedWait(before).set(Date.now() + 60000);
  before.close();
  const device = openDevice({ ...karin, indexedDB, memoryOnly: true });
  await device.small.set('draft', 'Nytt utkast');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await device.small.get('draft')).toBe('Nytt utkast');
  expect(await names(indexedDB)).toEqual([other.name]);
  expect(localStorage).toHaveLength(0);
  expect(await other.small.get('draft')).toBe('Omars utkast');
  [device, other].forEach((each) => each.close());
});

it('keeps nothing on disk for somebody without an id', async () => {
  const indexedDB = new IDBFactory();
  const device = openDevice({ site, userId: '', indexedDB });
  await device.small.set('draft', 'Utkast');
  expect(device.memoryOnly).toBe(true);
  expect(await names(indexedDB)).toEqual([]);
  device.close();
});

it('forgets all of one person', async () => {
  const indexedDB = new IDBFactory();
  const device = openDevice({ ...karin, indexedDB });
  await device.small.set('draft', 'Utkast');
  await device.outbox.add(remove);
  sharedWait(device).set(Date.now() + 60000);
  await device.forget();
  expect(await names(indexedDB)).toEqual([]);
  expect(localStorage).toHaveLength(0);
  expect(await device.outbox.list()).toEqual([]);
  await device.small.set('draft', 'Efteråt');
  expect(await names(indexedDB)).toEqual([]);
  device.close();
});

it('forgets other people on any site, and leaves own things and strangers’ be', async () => {
  const indexedDB = new IDBFactory();
  const own = openDevice({ ...karin, indexedDB });
  const other = openDevice({ ...omar, indexedDB, site: `${site}2` });
  await own.small.set('draft', 'Karins utkast');
  await other.small.set('draft', 'Omars utkast');
  sharedWait(other).set(Date.now() + 60000);
  sharedWait(own).set(Date.now() + 60000);
  localStorage.setItem('strangers', '1');
  localStorage.setItem('torget.shared', 'yes');
  await own.forgetOthers();
  expect(await names(indexedDB)).toEqual([own.name]);
  expect(await own.small.get('draft')).toBe('Karins utkast');
  expect(Object.keys(localStorage).sort()).toEqual(['strangers', `${own.name}:wait`, 'torget.shared'].sort());
  [own, other].forEach((device) => device.close());
});

it('works in memory, without a fault, when every door is shut', async () => {
  const shut = new Proxy({} as IDBFactory, {
    get: () => () => {
      throw new DOMException('refused', 'SecurityError');
    }
  });
  const device = openDevice({ ...karin, indexedDB: shut });
  const entry = await device.outbox.add(remove);
  await device.small.set('draft', 'Utkast');
  expect(await device.outbox.list()).toEqual([entry]);
  expect(await device.small.get('draft')).toBe('Utkast');
  expect(await device.replica.load()).toBeUndefined();
  expect((await device.directory.find(['x'])).size).toBe(0);
  expect(await device.tabs.exclusively('outbox', async () => 1)).toBe(1);
  await device.forgetOthers();
  await device.forget();
  device.close();
});
