import { startAsking } from './startAsking';
import { SyncDeps, Turn } from './SyncDeps';

/**
 * Goes on by a token of one's own, one request. What was written in between is read at the next turn, so that a first
 * visit stays within its few requests; what was deleted in between is told by the next checkpoint.
 */
export async function takeOwnToken({ log, replica, now }: SyncDeps): Promise<Turn> {
  const heldUpTo = replica.tokenAt;
  const asking = startAsking(now);
  const token = await log.latestToken();
  const askedAt = asking();
  replica.goOnFrom(token, askedAt, askedAt);
  replica.gapFrom = heldUpTo;
  return { changes: 0, complete: false };
}
