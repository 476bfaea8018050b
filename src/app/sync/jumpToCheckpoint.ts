import { logPace } from '../../domain/sync/logPace';
import { calmInterval } from '../../domain/sync/pollInterval';
import { isLoud } from '../../domain/sync/pressure';
import { followChanges } from './followChanges';
import { SyncDeps, Turn } from './SyncDeps';
import { takeOwnToken } from './takeOwnToken';

const dayMs: number = 24 * 60 * 60 * 1000;
/** Clocks of two clients may differ by as much. */
const aheadMs: number = 5 * 60 * 1000;
/** More pages than this are dearer than waiting for the next checkpoint. */
const mostPages: number = 2;

/**
 * Goes on from the published checkpoint when it is newer than what is held: one download, and the changes since by its
 * own token. undefined when there is none of use. In a storm, or when it is fresh, the download is all: it tells all but the
 * last minutes, and each who comes costs one resource unit.
 *
 * Where a token serves only the one who was given it, fresh checkpoints are all that one asks for; without them a token of
 * one's own is taken.
 */
export async function jumpToCheckpoint(deps: SyncDeps): Promise<Turn | undefined> {
  const { files, replica, now, sharedTokens } = deps;
  const published = await files.readCheckpoint();
  replica.inVainAt = now();
  if (!published) {
    replica.checkpoint = undefined;
    return undefined;
  }
  const { checkpoint, etag } = published;
  const writtenAt = Date.parse(checkpoint.writtenAt);
  replica.sawCheckpoint(etag, writtenAt);
  // One from the future would never be overtaken.
  if (!(writtenAt > now() - dayMs) || writtenAt > now() + aheadMs) return undefined;
  // Without a token even an older one is a place to go on from.
  if (replica.token !== undefined && writtenAt <= replica.tokenAt) return undefined;

  replica.inVainAt = undefined;
  deps.people?.meet((checkpoint.people ?? []).map(([id, name, title, unit]) => ({ id, name, title, unit })));
  replica.adopt(checkpoint, writtenAt);
  replica.goOnFrom(checkpoint.token, writtenAt);
  replica.isTokenBorrowed = true;
  if (checkpoint.tokensAreBound) sharedTokens.failed();
  const wasLoud = isLoud(replica.pace, replica.staff);
  replica.pace = logPace(checkpoint);
  deps.onContent();
  // Also for those who look on when the storm is over: they all come back within one interval. And of a common day it is
  // enough to hold what those who look on hold, whose newest is half an interval old; a whole one where going on from it
  // takes a token of one's own, and then the hours in between.
  const isFresh = now() - writtenAt <= calmInterval(replica.staff) / (sharedTokens.work ? 2 : 1);
  if (wasLoud || isLoud(replica.pace, replica.staff) || isFresh) return { changes: 0, complete: true };
  if (sharedTokens.work) {
    const followed = await followChanges(deps, mostPages);
    if (followed !== 'tokenExpired') return followed;
    sharedTokens.failed();
  }
  return takeOwnToken(deps);
}
