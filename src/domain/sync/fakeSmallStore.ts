import { SmallStore } from './LocalStores';

/** Small things on a device, in memory. */
export function fakeSmallStore(): SmallStore {
  const kept: Map<string, unknown> = new Map();
  return {
    get: async (key) => kept.get(key),
    async set(key, value) {
      kept.set(key, value);
    }
  };
}
