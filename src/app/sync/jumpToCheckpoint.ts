import { checkpointLoad } from '../../domain/sync/checkpointLoad';
import { followChanges } from './followChanges';
import { startAsking } from './startAsking';
import { SyncDeps, Turn } from './SyncDeps';

const dayMs: number = 24 * 60 * 60 * 1000;
/** More than this in a minute is a storm, or a crisis. */
const loudRowsPerMinute: number = 30;
/** Clocks of two clients may differ by as much. */
const aheadMs: number = 5 * 60 * 1000;

/**
 * Goes on from the published checkpoint when it is newer than what is held: one download, and the changes since by its
 * own token. undefined when there is none of use.
 *
 * Where a token serves only the one who was given it, a token of one's own is taken, and what was written in between is
 * read at the next turn: a first visit stays within its few requests.
 */
export async function jumpToCheckpoint(deps: SyncDeps): Promise<Turn | undefined> {
  const { log, files, replica, now, sharedTokens } = deps;
  const published = await files.readCheckpoint();
  if (!published) {
    replica.checkpoint = undefined;
    return undefined;
  }
  const writtenAt = Date.parse(published.checkpoint.writtenAt);
  replica.sawCheckpoint(published.etag, writtenAt);
  // One from the future would never be overtaken.
  if (!(writtenAt > now() - dayMs) || writtenAt > now() + aheadMs) return undefined;
  // Without a token even an older one is a place to go on from.
  if (replica.token !== undefined && writtenAt <= replica.tokenAt) return undefined;

  replica.adopt(published.checkpoint, writtenAt);
  replica.goOnFrom(published.checkpoint.token, writtenAt);
  deps.onContent();
  const load = checkpointLoad(published.checkpoint);
  // When much is written many are there: all but the last minutes is on show, and those wait for the next turn.
  if (load > loudRowsPerMinute && sharedTokens.work) return { changes: 0, complete: false, load };
  if (sharedTokens.work) {
    const followed = await followChanges(deps);
    if (followed !== 'tokenExpired') return followed;
    sharedTokens.work = false;
  }
  const asking = startAsking(now);
  const token = await log.latestToken();
  const askedAt = asking();
  replica.goOnFrom(token, askedAt, askedAt);
  replica.gapFrom = writtenAt;
  return { changes: 0, complete: false };
}
