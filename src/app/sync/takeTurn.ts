import { isLoud } from '../../domain/sync/pressure';
import { fillGap } from './fillGap';
import { followChanges } from './followChanges';
import { jumpToCheckpoint } from './jumpToCheckpoint';
import { startFromWindows } from './startFromWindows';
import { SyncDeps, Turn } from './SyncDeps';
import { takeOwnToken } from './takeOwnToken';

const minuteMs: number = 60 * 1000;
const dayMs: number = 24 * 60 * minuteMs;
const nightMs: number = 6 * 60 * minuteMs;
/** A checkpoint is written anew every few minutes while people are writing. */
const mendEveryMs: number = 11 * minuteMs;
/** Rows in a page of changes, at worst. */
const pageRows: number = 200;
/** Nobody wrote a checkpoint: to look for one at every turn would be in vain. */
const vainMs: number = 10 * minuteMs;
const mostPages: number = 2;

/**
 * Brings the replica up to now. Warm: one delta call. Cold (nothing held, a token older than a night or expired, or more
 * than a page behind): the checkpoint, or the windows of the last days without one. In a storm one request either way.
 */
export async function takeTurn(deps: SyncDeps): Promise<Turn> {
  const { replica, now } = deps;
  if (replica.token !== undefined && now() - replica.tokenAt > dayMs) replica.loseToken();
  if (replica.token === undefined || replica.since === undefined) return startCold(deps);
  if (isTokenOfNoUse(deps)) return followCheckpoints(deps);
  // By the pace of the log more lies behind than a page, as after every night: the checkpoint, instead of pages in vain.
  if (isFarBehind(deps)) {
    const jumped = await jumpToCheckpoint(deps);
    if (jumped) return jumped;
  }
  if (replica.gapFrom !== undefined && !(await fillGap(deps))) return startFromWindows(deps);
  if (replica.mendAfter !== undefined && now() - replica.mendAfter > mendEveryMs) await mend(deps);

  const isVain = wasVain(deps);
  const followed = await followChanges(deps, isVain ? mostPages : 1);
  if (followed === 'tokenExpired') {
    if (replica.isTokenBorrowed) {
      deps.sharedTokens.failed();
      return followCheckpoints(deps);
    }
    // What is held stays on show; where to go on from is unknown.
    replica.loseToken();
    return startCold(deps);
  }
  // A page is all that a turn in a storm may cost: the next one takes the checkpoint.
  if (followed.complete || isVain || isLoud(replica.pace, replica.staff)) return followed;
  return (await jumpToCheckpoint(deps)) ?? followed;
}

async function startCold(deps: SyncDeps): Promise<Turn> {
  return (await jumpToCheckpoint(deps)) ?? startFromWindows(deps);
}

/** Another person was given it, and here each token serves but one. */
function isTokenOfNoUse({ replica, sharedTokens }: SyncDeps): boolean {
  return replica.isTokenBorrowed && !sharedTokens.work;
}

/** From checkpoint to checkpoint, a request each, as long as somebody writes them. */
async function followCheckpoints(deps: SyncDeps): Promise<Turn> {
  return (await jumpToCheckpoint(deps)) ?? takeOwnToken(deps);
}

function isFarBehind(deps: SyncDeps): boolean {
  const { replica, now } = deps;
  const behindMs = now() - replica.tokenAt;
  return (behindMs > nightMs || (replica.pace * behindMs) / minuteMs > pageRows) && !wasVain(deps);
}

/** The checkpoint was no newer than what is held, and there has hardly been time for a new one. */
function wasVain({ replica, now }: SyncDeps): boolean {
  return replica.inVainAt !== undefined && now() - replica.inVainAt < vainMs;
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
