import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { createConnection } from './createConnection';
import { createPhotoStore } from './createPhotoStore';

const name = 'torget:karin:lindhult';
const portrait = new Blob(['portrait'], { type: 'image/png' });
const at = '2026-11-23T06:00:00Z';

describe.each([['on the device', new IDBFactory()], ['in memory', undefined]])('photos %s', (_, factory) => {
  it('are kept by size, with who has none, until the person is no longer shown', async () => {
    const photos = createPhotoStore(createConnection({ name, factory }));
    await photos.keep(new Map<string, Blob | 'none'>([['anna', portrait], ['bo', 'none']]), 48, at);
    const found = await photos.find(['anna', 'bo', 'cia'], 48);
    expect([...found.keys()]).toEqual(['anna', 'bo']);
    expect(found.get('anna')).toMatchObject({ fetchedAt: at, photo: { size: portrait.size, type: 'image/png' } });
    expect(found.get('bo')?.photo).toBe('none');
    expect((await photos.find(['anna'], 96)).size).toBe(0);
    await photos.keepOnly((id) => id === 'bo');
    expect([...(await photos.find(['anna', 'bo'], 48)).keys()]).toEqual(['bo']);
  });
});
