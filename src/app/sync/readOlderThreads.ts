import { Change } from '../../domain/log/activity';
import { nextWidth, olderWindow, WindowWidth } from '../../domain/sync/olderWindow';
import { readThreadWindow, WindowReading } from '../../domain/sync/readThreadWindow';

const dayMs: number = 24 * 60 * 60 * 1000;
/** A key may be ahead of the service by as much: just before midnight the first threads of tomorrow stand. */
const aheadMs: number = 10 * 60 * 1000;
/** What a window that is begun may take: a post of 12,570 reactions, 200 rows a page, is read whole within it. */
const mostForOneWindow: number = 240;

/** What reading older threads asks of the log. */
export interface ReadingDeps {
  readonly log: WindowReading['log'];
  /** The service's time, epoch ms. */
  readonly now: () => number;
}

export interface OlderReading {
  /** Everything at or after it is held; undefined while nothing is. */
  readonly since: string | undefined;
  /** Asked after each window. */
  readonly isEnough: () => boolean;
  /** Pages after which no new window is begun. One that is begun is read to its end, or all of it was in vain. */
  readonly mostRequests: number;
  readonly onPage: (changes: readonly Change[]) => void;
  /** Told after each window how far back everything is held now. */
  readonly onReached: (since: string) => void;
}

/**
 * Reads windows backwards until there is enough, the requests are spent (`more`), history ends, or a window cannot be read
 * (`stuck`): asking again will most likely end there too.
 */
export async function readOlderThreads({ log, now }: ReadingDeps, reading: OlderReading): Promise<'more' | 'end' | 'stuck'> {
  let pages: number = 0;
  let width: WindowWidth = 'day';
  let since = reading.since ?? new Date(now() + aheadMs + dayMs).toISOString().slice(0, 10);

  while (pages < reading.mostRequests && !reading.isEnough()) {
    const prefix = olderWindow(since, width);
    if (prefix === undefined) return 'end';
    const roots: Set<string> = new Set();
    let requests: number = 0;
    const reached = await readThreadWindow(prefix, {
      log,
      now: now(),
      since,
      mayAsk: () => requests++ < mostForOneWindow,
      isEnough: reading.isEnough,
      onPage: (changes) => {
        pages++;
        reading.onPage(changes);
        for (const change of changes) if (change.type === 'upserted') roots.add(change.activity.root);
      }
    });
    if (reached === undefined) return 'stuck';
    since = reached;
    reading.onReached(reached);
    if (reached !== prefix) return 'more';
    width = nextWidth(width, roots.size);
  }
  return 'more';
}
