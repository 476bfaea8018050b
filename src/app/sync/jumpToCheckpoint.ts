import { keyTime } from '../../domain/log/key';
import { followChanges } from './followChanges';
import { SyncDeps, Turn } from './SyncDeps';

const dayMs: number = 24 * 60 * 60 * 1000;
const marginMs: number = 2 * 60 * 1000;
const hourLength: number = 13;

/**
 * Goes on from the published checkpoint when it is newer than what is held: one download, and the changes since by its
 * own token. undefined when there is none of use.
 */
export async function jumpToCheckpoint(deps: SyncDeps): Promise<Turn | undefined> {
  const { files, replica, now, sharedTokens } = deps;
  const published = await files.readCheckpoint();
  if (!published) {
    replica.checkpoint = undefined;
    return undefined;
  }
  const writtenAt = Date.parse(published.checkpoint.writtenAt);
  replica.sawCheckpoint(published.etag, writtenAt);
  if (writtenAt < now() - dayMs || writtenAt <= replica.tokenAt) return undefined;

  replica.adopt(published.checkpoint, writtenAt);
  replica.goOnFrom(published.checkpoint.token, writtenAt);
  deps.onContent();
  if (sharedTokens.work) {
    const followed = await followChanges(deps);
    if (followed !== 'tokenExpired') return followed;
    sharedTokens.work = false;
  }
  return goOnFromWindow(deps, writtenAt);
}

/**
 * Where a token serves only the one who was given it: a token of one's own first, then what was written since, so that
 * nothing falls in between. Of two hours only the newer is read at once; the next checkpoint brings the rest.
 */
async function goOnFromWindow({ log, replica, now }: SyncDeps, writtenAt: number): Promise<Turn> {
  const askedAt = now();
  replica.goOnFrom(await log.latestToken(), askedAt, askedAt);

  const first = keyTime(writtenAt - marginMs);
  const last = keyTime(askedAt);
  let shared: number = 0;
  while (shared < last.length && first[shared] === last[shared]) shared++;
  let changes: number = 0;
  let next: string | undefined;
  do {
    const page = await log.readWritten(last.slice(0, Math.max(shared, hourLength)), next);
    if (page === 'tooMany') return { changes, complete: false };
    replica.apply(page.changes);
    changes += page.changes.length;
    next = page.next === next ? undefined : page.next;
  } while (next);
  return { changes, complete: shared >= hourLength };
}
