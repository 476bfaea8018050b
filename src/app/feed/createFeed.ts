import { FeedFilter } from '../../domain/feed/matchesFilter';
import { FeedMark, newestMark } from '../../domain/feed/arrangeFeed';
import { pendingRows } from '../../domain/outbox/pendingRows';
import { hashPerson } from '../../domain/people/hashPerson';
import { FeedActions, FeedModel, FeedOptions } from '../../ui/feed/FeedModel';
import { createOutbox } from '../outbox/createOutbox';
import { createLogReplica } from '../sync/createLogReplica';
import { SyncDeps } from '../sync/SyncDeps';
import { buildFeedModel, threadsOfTab } from './buildFeedModel';
import { createFeedActions } from './createFeedActions';
import { createFeedSync } from './createFeedSync';
import { createOlderReader } from './createOlderReader';
import { createPeopleBook } from './createPeopleBook';
import { createSeenMark } from './createSeenMark';
import { createSetUp } from './createSetUp';
import { createThreadBook } from './createThreadBook';
import { FeedDeps } from './FeedDeps';
import { Circumstances, feedNotices, feedPhase } from './feedNotices';
import { keepItems } from './keepItems';

export interface Feed {
  /** The same object until something changed. */
  model(): FeedModel;
  readonly actions: FeedActions;
  subscribe(listener: () => void): () => void;
  /** What the editor chose; shows at once. */
  setOptions(options: FeedOptions): void;
  start(): Promise<void>;
  stop(): void;
}

const tickMs: number = 60_000;
const backOnlineMs: number = 8_000;
const followsKey: string = 'follows';

/** The feed of one person on one site: what is known, what is shown, and what a person can do with it. */
export function createFeed(deps: FeedDeps): Feed {
  const { device, viewer } = deps;
  let options = deps.options;
  const listeners: Set<() => void> = new Set();
  const keptItem = keepItems();
  let model: FeedModel | undefined;
  let filter: FeedFilter = 'all';
  let limit: number = options.pageSize;
  let laidOut: FeedMark | undefined;
  let follows: Readonly<Record<string, boolean>> = {};
  let backOnlineUntil: number = 0;
  let linked: string | undefined = deps.focusRoot;
  const running: { stop(): void }[] = [];

  function touchBook(roots: Iterable<string>): void {
    book.touch(roots);
  }

  function changed(): void {
    model = undefined;
    listeners.forEach((listener) => listener());
  }

  const replica = createLogReplica((roots) => touchBook(roots));
  const book = createThreadBook(replica, { id: viewer.id, hash: hashPerson(viewer.id) });
  const people = createPeopleBook(deps, changed);
  const seen = createSeenMark(device.small, deps.isVisible);
  const syncDeps: SyncDeps = {
    log: deps.log,
    files: deps.files,
    replica,
    now: deps.now,
    wanted: options.pageSize,
    sharedTokens: { work: true },
    onContent: layOut
  };
  const sync = createFeedSync(deps, syncDeps, afterTurn, async () => {
    replica.holdsDirectory(await people.refresh(replica.directoryVersion));
  });
  const outbox = createOutbox({
    store: device.outbox,
    tabs: device.tabs,
    log: deps.log,
    viewerId: viewer.id,
    now: deps.now,
    createKey: deps.createKey,
    onChanged: showPending,
    onDone: (entry, row) => {
      if (row) replica.apply([{ type: 'upserted', activity: row }]);
      if (entry.task.type === 'remove') replica.apply([{ type: 'deleted', itemId: entry.task.itemId }]);
      sync.save();
    },
    onEmptied: () => {
      backOnlineUntil = Date.now() + backOnlineMs;
      setTimeout(changed, backOnlineMs + 50);
      changed();
    }
  });
  const older = createOlderReader(syncDeps, book, changed);
  const setUp = createSetUp(deps.setUp, changed, () => sync.wake());

  function showPending(): void {
    book.setPending(pendingRows(outbox.entries(), viewer.name, new Date(deps.now()).toISOString()));
    changed();
  }

  /** What is there when the feed is first drawn is shown; what comes later waits behind the pill. */
  function layOut(): void {
    const threads = book.threads();
    if (laidOut === undefined && threads.length > 0) laidOut = newestMark(threads);
    people.want(threads.map((thread) => thread.post.actor));
    changed();
  }

  function afterTurn(): void {
    if (linked && replica.since !== undefined) older.include(linked);
    if (replica.since !== undefined) linked = undefined;
    layOut();
  }

  function circumstances(): Circumstances {
    const deviceNow = Date.now();
    return {
      sync: sync.state(),
      online: deps.isOnline(),
      hasContent: replica.since !== undefined,
      contentAt: replica.tokenAt > 0 ? new Date(replica.tokenAt).toISOString() : undefined,
      justBackOnline: deviceNow < backOnlineUntil,
      deviceNow,
      canSetUp: deps.setUp !== undefined,
      ownersUrl: deps.ownersUrl,
      setUpProgress: setUp.progress(),
      setUpError: setUp.error()
    };
  }

  function build(): FeedModel {
    const state = circumstances();
    const built = buildFeedModel(
      {
        threads: book.threads(),
        viewer: people.viewer(),
        people: people.known(),
        options,
        filter,
        follows,
        laidOut,
        seen: sync.state().exact ? seen.before() : undefined,
        limit,
        older: older.state(),
        phase: feedPhase(state),
        notices: feedNotices(state),
        now: new Date(deps.now()).toISOString(),
        mediaUrl: deps.mediaUrl,
        focusRoot: deps.focusRoot
      },
      keptItem
    );
    const shown = [...built.fresh, ...built.read].map((item) => item.thread);
    people.want(shown.reduce<string[]>((ids, { comments }) => ids.concat(comments.slice(-20).map((each) => each.actor)), []));
    seen.saw(newestMark(shown));
    return built;
  }

  const actions: FeedActions = {
    ...createFeedActions(deps, outbox, replica),
    setFilter(next) {
      filter = next;
      limit = options.pageSize;
      older.reset();
      changed();
    },
    showNew() {
      laidOut = newestMark(book.threads());
      changed();
    },
    showOlder() {
      limit += options.pageSize;
      const wanted = limit;
      const isEnough = (): boolean =>
        threadsOfTab({ threads: book.threads(), viewer: people.viewer(), people: people.known(), options, filter }).length >= wanted;
      if (!isEnough()) older.read(isEnough);
      changed();
    },
    retry: () => sync.wake(),
    setUp: setUp.run,
    follow(thread, follow) {
      follows = { ...follows, [thread.root]: follow };
      device.small.set(followsKey, follows).catch(() => undefined);
      changed();
    },
    copyLink: (thread) => navigator.clipboard.writeText(deps.linkTo(thread.root)),
    suggestPeople: people.suggest,
    searchHint: people.hint,
    preparePicture: deps.preparePicture
  };

  return {
    model: () => (model = model ?? build()),
    actions,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setOptions(next) {
      limit = Math.max(limit + next.pageSize - options.pageSize, next.pageSize);
      options = next;
      if (options.audience !== 'all' && filter !== 'questions') filter = 'all';
      changed();
    },
    async start() {
      const [stored, followed] = await Promise.all([device.replica.load(), device.small.get(followsKey), seen.load(), people.load()]);
      if (followed && typeof followed === 'object') follows = followed as Record<string, boolean>;
      if (stored) replica.restore(stored);
      layOut();
      await outbox.reload();
      running.push(
        sync,
        outbox,
        seen,
        deps.onOnline((online) => {
          changed();
          if (!online) return;
          outbox.flush();
          sync.wake();
        }),
        device.tabs.listen((message) => {
          if (message.type === 'outbox') outbox.reload().catch(() => undefined);
          if (message.type === 'replica') device.replica.load().then((newer) => newer && restoreFrom(newer), () => undefined);
        })
      );
      const tick = setInterval(changed, tickMs);
      running.push({ stop: () => clearInterval(tick) });
      sync.start();
      outbox.flush();
    },
    stop() {
      running.forEach((each) => each.stop());
      listeners.clear();
    }
  };

  function restoreFrom(stored: Parameters<typeof replica.restore>[0]): void {
    replica.restore(stored);
    layOut();
  }
}
