import { SmallStore } from '../domain/sync/LocalStores';
import { Connection } from './createConnection';

/** Small things by key. `set` with undefined takes the key away. */
export function createSmallStore(connection: Connection): SmallStore {
  /** What could not be stored, or is on its way. */
  const held: Map<string, unknown> = new Map();

  return {
    async get(key: string): Promise<unknown> {
      if (held.has(key)) return held.get(key);
      const answer = await connection.attempt((database) => database.get('kept', `small:${key}`));
      return held.has(key) ? held.get(key) : answer?.value;
    },

    async set(key: string, value: unknown): Promise<void> {
      held.set(key, value);
      const answer = await connection.attempt(async (database) => {
        if (value === undefined) await database.delete('kept', `small:${key}`);
        else await database.put('kept', value, `small:${key}`);
      });
      if (answer && held.get(key) === value) held.delete(key);
    }
  };
}
