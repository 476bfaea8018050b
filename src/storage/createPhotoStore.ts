import { KeptPhoto, PhotoSize, PhotoStore } from '../domain/people/Photos';
import { Connection } from './createConnection';
import { PackedPhoto } from './schema';

/** Some 3 KB each: 5 MB at the most. */
const mostPhotos: number = 1500;

/** Photos on the device; in memory where nothing can be stored. */
export function createPhotoStore(connection: Connection): PhotoStore {
  const held: Map<string, KeptPhoto> = new Map();
  const nameOf = (id: string, size: PhotoSize): string => `${size} ${id}`;

  async function makeRoom(): Promise<void> {
    if (held.size > mostPhotos) held.clear();
    await connection.attempt(async (database) => {
      if ((await database.count('photos')) > mostPhotos) await database.clear('photos');
    });
  }

  return {
    async find(ids, size) {
      const answer = await connection.attempt(async (database) => {
        const { store } = database.transaction('photos');
        return Promise.all(ids.map((id) => store.get([size, id])));
      });
      const found: Map<string, KeptPhoto> = new Map();
      ids.forEach((id, i) => {
        const photo: KeptPhoto | undefined = held.get(nameOf(id, size)) ?? unpack(answer?.value[i]);
        if (photo) found.set(id, photo);
      });
      return found;
    },

    async keep(photos, size, fetchedAt) {
      const packed: readonly (readonly [string, PackedPhoto])[] = await Promise.all(
        Array.from(photos).map(async ([id, photo]) => [id, photo === 'none' ? { fetchedAt } : { fetchedAt, type: photo.type, bytes: await photo.arrayBuffer() }] as const)
      );
      const stored = await connection.attempt(async (database) => {
        const change = database.transaction('photos', 'readwrite', { durability: 'relaxed' });
        await Promise.all([...packed.map(([id, photo]) => change.store.put(photo, [size, id])), change.done]);
      });
      if (!stored) photos.forEach((photo, id) => held.set(nameOf(id, size), { photo, fetchedAt }));
      await makeRoom();
    },

    async keepOnly(isShown) {
      Array.from(held.keys()).forEach((name) => isShown(name.slice(name.indexOf(' ') + 1)) || held.delete(name));
      await connection.attempt(async (database) => {
        const gone = (await database.getAllKeys('photos')).filter(([, id]) => !isShown(id));
        if (gone.length === 0) return;
        const change = database.transaction('photos', 'readwrite');
        await Promise.all([...gone.map((key) => change.store.delete(key)), change.done]);
      });
    }
  };
}

function unpack(packed: PackedPhoto | undefined): KeptPhoto | undefined {
  if (typeof packed?.fetchedAt !== 'string') return undefined;
  return { fetchedAt: packed.fetchedAt, photo: packed.bytes ? new Blob([packed.bytes], { type: packed.type }) : 'none' };
}
