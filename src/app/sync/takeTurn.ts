import { fillGap } from './fillGap';
import { followChanges } from './followChanges';
import { jumpToCheckpoint } from './jumpToCheckpoint';
import { startFromWindows } from './startFromWindows';
import { SyncDeps, Turn } from './SyncDeps';

const dayMs: number = 24 * 60 * 60 * 1000;
const nightMs: number = 6 * 60 * 60 * 1000;
/** A checkpoint is written anew every ten minutes while people are writing. */
const mendEveryMs: number = 11 * 60 * 1000;

/**
 * Brings the replica up to now. Warm: one delta call. Cold (nothing held, a token older than a night or expired, or more
 * than two pages behind): the checkpoint, or the windows of the last days without one.
 */
export async function takeTurn(deps: SyncDeps): Promise<Turn> {
  const { replica, now } = deps;
  if (replica.token !== undefined && now() - replica.tokenAt > dayMs) replica.loseToken();
  if (replica.token === undefined || replica.since === undefined) return startCold(deps);
  if (replica.gapFrom !== undefined && !(await fillGap(deps))) return startFromWindows(deps);
  if (replica.mendAfter !== undefined && now() - replica.mendAfter > mendEveryMs) await mend(deps);

  // After a night more lies behind than two pages: the checkpoint at once, instead of two pages in vain.
  if (now() - replica.tokenAt > nightMs) {
    const jumped = await jumpToCheckpoint(deps);
    if (jumped) return jumped;
  }
  const followed = await followChanges(deps);
  if (followed === 'tokenExpired') {
    // What is held stays on show; where to go on from is unknown.
    replica.loseToken();
    return startCold(deps);
  }
  if (followed.complete) return followed;
  return (await jumpToCheckpoint(deps)) ?? followed;
}

async function startCold(deps: SyncDeps): Promise<Turn> {
  return (await jumpToCheckpoint(deps)) ?? startFromWindows(deps);
}

/** Takes edits and deletions that a window could not tell from a checkpoint that saw them; the own token stays. */
async function mend({ files, replica, now }: SyncDeps): Promise<void> {
  const published = await files.readCheckpoint();
  const writtenAt = published ? Date.parse(published.checkpoint.writtenAt) : 0;
  if (published && writtenAt > (replica.mendAfter as number)) {
    replica.adopt(published.checkpoint, writtenAt);
    replica.sawCheckpoint(published.etag, writtenAt);
    replica.mendAfter = undefined;
  } else {
    replica.mendAfter = now();
  }
}
