import { FeedMark } from '../../domain/feed/arrangeFeed';
import { SmallStore } from '../../domain/sync/LocalStores';

/** Shorter than this is a glance on the way to something else. */
const lookMs: number = 3_000;

export interface SeenMark {
  /** Newest post of the visit before this one. */
  before(): FeedMark | undefined;
  load(): Promise<void>;
  /** Tells what is on show; kept when it has been there for a look. */
  saw(newest: FeedMark | undefined): void;
  stop(): void;
}

/**
 * How far a person has read, on this device. The line stays where it was while the visit lasts.
 * @param place what the feed shows: each place has a line of its own
 */
export function createSeenMark(store: SmallStore, place: string, isVisible: () => boolean): SeenMark {
  const key = `seen:${place}`;
  let before: FeedMark | undefined;
  let kept: number = 0;
  let newest: FeedMark | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keep(): void {
    timer = undefined;
    if (!newest || newest.itemId <= kept) return;
    if (!isVisible()) {
      timer = setTimeout(keep, lookMs);
      return;
    }
    kept = newest.itemId;
    store.set(key, newest).catch(() => undefined);
  }

  return {
    before: () => before,
    async load() {
      const stored = (await store.get(key)) as Partial<FeedMark> | undefined;
      if (typeof stored?.createdAt !== 'string' || typeof stored.itemId !== 'number') return;
      const time = Date.parse(stored.createdAt);
      if (Number.isNaN(time)) return;
      before = { createdAt: new Date(time).toISOString(), itemId: stored.itemId };
      kept = before.itemId;
    },
    saw(mark) {
      newest = mark ?? newest;
      if (!timer && newest && newest.itemId > kept) timer = setTimeout(keep, lookMs);
    },
    stop() {
      if (timer) clearTimeout(timer);
    }
  };
}
