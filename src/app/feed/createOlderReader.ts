import { readThreadWindow } from '../../domain/sync/readThreadWindow';
import { FeedModel } from '../../ui/feed/FeedModel';
import { ReadingDeps, readOlderThreads } from '../sync/readOlderThreads';
import { SyncDeps } from '../sync/SyncDeps';

/** Requests that one "show older" may take; a tab with few threads asks again. */
const mostRequests: number = 6;
const mostForOneThread: number = 240;

type OlderState = FeedModel['older']['state'];
/** `missing`: there is no such thread, or it was deleted. `failed`: not all of it came; what came is shown. */
export type IncludedState = 'reading' | 'found' | 'missing' | 'failed';

export interface OlderReader {
  state(): OlderState;
  /** Reads on until there is enough. */
  read(isEnough: () => boolean): void;
  /** Another tab has its own end. */
  reset(): void;
  /**
   * Reads one thread for its own sake: a link pointed at it. Asked again, it tries again what failed; while it is being read,
   * and when it is known to be there or not, nothing more is asked of the service.
   */
  include(root: string): void;
  /** What came of it; undefined for what was not asked for. Every change of it is told as a change of the reader. */
  included(root: string): IncludedState | undefined;
}

export function createOlderReader(sync: ReadingDeps & Pick<SyncDeps, 'replica'>, onChanged: () => void): OlderReader {
  let state: OlderState = 'more';
  let atEnd: boolean = false;
  const includedStates: Map<string, IncludedState> = new Map();

  function become(next: OlderState): void {
    state = next;
    onChanged();
  }

  function isCovered(root: string): boolean {
    const { since } = sync.replica;
    return since !== undefined && root >= since;
  }

  function holdsPost(root: string): boolean {
    return sync.replica.rowsOf(root).some(({ kind }) => kind === 'post' || kind === 'question' || kind === 'kudos');
  }

  /** The post first: it is there at once, however much was said about it since. */
  async function readThread(root: string): Promise<IncludedState> {
    const { log, replica, now } = sync;
    if (isCovered(root)) return holdsPost(root) ? 'found' : 'missing';
    let requests: number = 0;
    const read = async (prefix: string): Promise<boolean> =>
      (await readThreadWindow(prefix, {
        log,
        now: now(),
        mayAsk: () => requests++ < mostForOneThread,
        isEnough: () => false,
        onPage: (changes) => replica.apply(changes)
      })) === prefix;
    if (!(await read(`${root}~${root}`))) return 'failed';
    if (!holdsPost(root)) return 'missing';
    onChanged();
    return (await read(`${root}~`)) ? 'found' : 'failed';
  }

  return {
    state: () => state,
    read(isEnough) {
      const { replica } = sync;
      const { generation } = replica;
      if (state === 'loading' || atEnd || replica.since === undefined) return;
      become('loading');
      readOlderThreads(sync, {
        since: replica.since,
        isEnough,
        mostRequests,
        onPage: (changes) => replica.apply(changes),
        onReached: (since) => {
          replica.reached(since, generation);
          onChanged();
        }
      }).then(
        (reached) => {
          atEnd = reached === 'end';
          become(reached === 'stuck' ? 'failed' : reached);
        },
        () => become('failed')
      );
    },
    reset() {
      if (state !== 'loading') state = atEnd ? 'end' : 'more';
    },
    include(root) {
      const before = includedStates.get(root);
      if (before === 'reading' || before === 'found' || (before === 'missing' && !isCovered(root))) return;
      const settle = (outcome: IncludedState): void => {
        includedStates.set(root, outcome);
        onChanged();
      };
      includedStates.set(root, 'reading');
      readThread(root).then(settle, () => settle('failed'));
    },
    included: (root) => includedStates.get(root)
  };
}
