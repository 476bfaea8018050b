import { SmallStore } from '../../domain/sync/LocalStores';

type Chosen = Readonly<Record<string, boolean>>;

export interface Follows {
  /** What was chosen by hand, by root; other threads are followed by whoever takes part. */
  all(): Chosen;
  set(root: string, follow: boolean): void;
  load(): Promise<void>;
}

const key: string = 'follows';
/** Older choices are forgotten: their threads are seldom seen again. */
const most: number = 500;

/** Threads that a person follows, or no longer follows, on this device. */
export function createFollows(store: SmallStore, onChanged: () => void): Follows {
  let chosen: Chosen = {};

  return {
    all: () => chosen,
    set(root, follow) {
      chosen = Object.fromEntries([...Object.entries(chosen).filter(([other]) => other !== root), [root, follow]].slice(-most));
      store.set(key, chosen).catch(() => undefined);
      onChanged();
    },
    async load() {
      const stored = await store.get(key);
      if (stored && typeof stored === 'object') chosen = stored as Chosen;
    }
  };
}
