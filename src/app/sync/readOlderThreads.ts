import { nextWidth, olderWindow, WindowWidth } from '../../domain/sync/olderWindow';
import { readThreadWindow } from '../../domain/sync/readThreadWindow';
import { SyncDeps } from './SyncDeps';

const dayMs: number = 24 * 60 * 60 * 1000;

export interface OlderReading {
  readonly wanted: number;
  readonly mostRequests: number;
  /** Counts a thread only when it passes: the tab that is open. */
  readonly counts?: (root: string) => boolean;
}

/**
 * Reads windows backwards from where the replica ends until enough threads are found, the requests are spent, or
 * history ends.
 */
export async function readOlderThreads(deps: SyncDeps, reading: OlderReading): Promise<'more' | 'end'> {
  const { log, replica, now } = deps;
  let requests: number = 0;
  let width: WindowWidth = 'day';
  const found: Set<string> = new Set();
  const isEnough = (): boolean => found.size >= reading.wanted;

  while (!isEnough() && requests < reading.mostRequests) {
    const tomorrow = new Date(now() + dayMs).toISOString().slice(0, 10);
    const prefix = olderWindow(replica.since ?? tomorrow, width);
    if (prefix === undefined) return 'end';
    const before = new Set(replica.roots());
    const reached = await readThreadWindow(prefix, {
      log,
      now: now(),
      since: replica.since,
      mayAsk: () => requests++ < reading.mostRequests,
      isEnough,
      onPage: (changes) => {
        replica.apply(changes);
        for (const root of Array.from(replica.roots())) {
          if (!before.has(root) && root.indexOf(prefix) === 0 && (reading.counts?.(root) ?? true)) found.add(root);
        }
      }
    });
    if (reached === undefined) return 'more';
    replica.since = reached;
    if (reached !== prefix) return 'more';
    width = nextWidth(width, replicaGrowth(before, replica.roots()));
  }
  return 'more';
}

function replicaGrowth(before: ReadonlySet<string>, roots: Iterable<string>): number {
  let grown: number = 0;
  for (const root of Array.from(roots)) if (!before.has(root)) grown++;
  return grown;
}
