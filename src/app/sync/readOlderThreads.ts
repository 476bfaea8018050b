import { Change } from '../../domain/log/activity';
import { nextWidth, olderWindow, WindowWidth } from '../../domain/sync/olderWindow';
import { readThreadWindow } from '../../domain/sync/readThreadWindow';
import { SyncDeps } from './SyncDeps';

const dayMs: number = 24 * 60 * 60 * 1000;

export interface OlderReading {
  /** Everything at or after it is held; undefined while nothing is. */
  readonly since: string | undefined;
  /** Asked after each window. */
  readonly isEnough: () => boolean;
  readonly mostRequests: number;
  readonly onPage: (changes: readonly Change[]) => void;
  /** Told after each window how far back everything is held now. */
  readonly onReached: (since: string) => void;
}

/** Reads windows backwards until there is enough, the requests are spent (`more`), or history ends. */
export async function readOlderThreads({ log, now }: SyncDeps, reading: OlderReading): Promise<'more' | 'end'> {
  let requests: number = 0;
  let width: WindowWidth = 'day';
  let since = reading.since ?? new Date(now() + dayMs).toISOString().slice(0, 10);

  while (!reading.isEnough() && requests < reading.mostRequests) {
    const prefix = olderWindow(since, width);
    if (prefix === undefined) return 'end';
    const roots: Set<string> = new Set();
    const reached = await readThreadWindow(prefix, {
      log,
      now: now(),
      since,
      mayAsk: () => requests++ < reading.mostRequests,
      isEnough: reading.isEnough,
      onPage: (changes) => {
        reading.onPage(changes);
        for (const change of changes) if (change.type === 'upserted') roots.add(change.activity.root);
      }
    });
    if (reached === undefined) return 'more';
    since = reached;
    reading.onReached(reached);
    if (reached !== prefix) return 'more';
    width = nextWidth(width, roots.size);
  }
  return 'more';
}
