import { readThreadWindow } from '../../domain/sync/readThreadWindow';
import { FeedModel } from '../../ui/feed/FeedModel';
import { readOlderThreads } from '../sync/readOlderThreads';
import { SyncDeps } from '../sync/SyncDeps';
import { ThreadBook } from './createThreadBook';

/** Requests that one "show older" may take; a tab with few threads asks again. */
const mostRequests: number = 6;
const mostForOneThread: number = 240;

type OlderState = FeedModel['older']['state'];

export interface OlderReader {
  state(): OlderState;
  /** Reads on until there is enough. */
  read(isEnough: () => boolean): void;
  /** Another tab has its own end. */
  reset(): void;
  /** Reads one thread for its own sake: a link pointed at it. */
  include(root: string): void;
}

export function createOlderReader(sync: SyncDeps, book: ThreadBook, onChanged: () => void): OlderReader {
  let state: OlderState = 'more';
  let atEnd: boolean = false;

  function become(next: OlderState): void {
    state = next;
    onChanged();
  }

  return {
    state: () => state,
    read(isEnough) {
      const { replica } = sync;
      if (state === 'loading' || atEnd || replica.since === undefined) return;
      become('loading');
      readOlderThreads(sync, {
        since: replica.since,
        isEnough,
        mostRequests,
        onPage: (changes) => replica.apply(changes),
        onReached: (since) => {
          replica.since = since;
          onChanged();
        }
      }).then(
        (reached) => {
          atEnd = reached === 'end';
          become(reached);
        },
        () => become('failed')
      );
    },
    reset() {
      if (state !== 'loading') state = atEnd ? 'end' : 'more';
    },
    include(root) {
      const { log, replica, now } = sync;
      let requests: number = 0;
      if (replica.since !== undefined && root >= replica.since) return;
      book.include(root);
      readThreadWindow(`${root}~`, {
        log,
        now: now(),
        mayAsk: () => requests++ < mostForOneThread,
        isEnough: () => false,
        onPage: (changes) => replica.apply(changes)
      }).then(onChanged, () => undefined);
    }
  };
}
