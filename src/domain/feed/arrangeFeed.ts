import { byTime } from './byTime';
import { Thread } from './Thread';

/** A place in the feed: the newest post that stood there. */
export interface FeedMark {
  readonly createdAt: string;
  readonly itemId: number;
}

export interface ArrangedFeed {
  /** Above the caught-up line, newest first; what waits in the outbox on top. */
  readonly fresh: readonly Thread[];
  readonly read: readonly Thread[];
  /** Exact, or absent. */
  readonly caughtUp: boolean;
  /** Threads that came after the feed was laid out: they wait behind the pill. */
  readonly newCount: number;
}

/**
 * Lays out the feed, newest thread first.
 * @param laidOut what is newer, and not the viewer's own, waits behind the pill
 * @param seen newest post of the visit before; undefined when there was none, or when a gap makes the line inexact
 */
export function arrangeFeed(
  threads: readonly Thread[],
  viewerId: string,
  laidOut: FeedMark | undefined,
  seen: FeedMark | undefined
): ArrangedFeed {
  const newestFirst = [...threads].sort((a, b) => byTime(b.post, a.post));
  const shown: Thread[] = [];
  let newCount: number = 0;
  for (const thread of newestFirst) {
    if (laidOut && thread.post.actor !== viewerId && byTime(thread.post, laidOut) > 0) newCount++;
    else shown.push(thread);
  }
  const firstRead = seen ? shown.findIndex((thread) => thread.post.itemId > 0 && byTime(thread.post, seen) <= 0) : -1;
  if (firstRead < 0) return { fresh: shown, read: [], caughtUp: false, newCount };
  return { fresh: shown.slice(0, firstRead), read: shown.slice(firstRead), caughtUp: true, newCount };
}

/** The newest post of the log among threads, whatever waits. */
export function newestMark(threads: readonly Thread[]): FeedMark | undefined {
  let newest: Thread['post'] | undefined;
  for (const { post } of threads) {
    if (post.itemId > 0 && (!newest || byTime(post, newest) > 0)) newest = post;
  }
  return newest && { createdAt: newest.createdAt, itemId: newest.itemId };
}
