import { Change } from '../../domain/log/activity';
import { keyTime } from '../../domain/log/key';
import { readOlderThreads } from './readOlderThreads';
import { startAsking } from './startAsking';
import { SyncDeps, Turn } from './SyncDeps';

/** A post of 12,570 reactions is read whole within it, 200 rows a page. */
const mostRequests: number = 240;

/**
 * Begins where there is no checkpoint: a token first, then the windows of the last days, so that nothing falls in between.
 * What was shown before stays on show until all is there, and is replaced whole: of what was deleted meanwhile nothing tells.
 * Where not even the newest window can be read it begins from now on: what is written is shown, and older posts cannot be had.
 */
export async function startFromWindows(deps: SyncDeps): Promise<Turn> {
  const { log, replica, now } = deps;
  const asking = startAsking(now);
  const token = await log.latestToken();
  const askedAt = asking();
  const isFirst = replica.since === undefined;
  const read: Change[] = [];
  const roots: Set<string> = new Set();
  let reached: string | undefined;

  const outcome = await readOlderThreads(deps, {
    since: undefined,
    mostRequests,
    isEnough: () => roots.size >= deps.wanted,
    onPage: (changes) => {
      read.push(...changes);
      for (const change of changes) if (change.type === 'upserted') roots.add(change.activity.root);
      if (isFirst) replica.apply(changes);
    },
    onReached: (since) => {
      reached = since;
      if (isFirst) replica.reached(since, replica.generation);
    }
  });
  if (reached === undefined) {
    // Nothing whole was read: the next turn begins again, unless no window can be read at all.
    if (!isFirst || outcome !== 'stuck' || read.length > 0) return { changes: 0, complete: false };
    replica.reached(keyTime(askedAt), replica.generation);
  } else if (!isFirst) {
    replica.replace(read, reached, askedAt);
  }
  replica.goOnFrom(token, askedAt);
  replica.gapFrom = undefined;
  replica.settingsTold = false;
  deps.onContent();
  return { changes: 0, complete: true };
}
