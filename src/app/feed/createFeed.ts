import { FeedMark, newestMark } from '../../domain/feed/arrangeFeed';
import { FeedFilter } from '../../domain/feed/matchesFilter';
import { pendingRows } from '../../domain/outbox/pendingRows';
import { hashPerson } from '../../domain/people/hashPerson';
import { FeedActions, FeedModel, FeedOptions } from '../../ui/feed/FeedModel';
import { createOutbox } from '../outbox/createOutbox';
import { createLogReplica } from '../sync/createLogReplica';
import { SyncDeps } from '../sync/SyncDeps';
import { buildFeedModel, threadsOfTab } from './buildFeedModel';
import { createBackOnline } from './createBackOnline';
import { createFeedActions } from './createFeedActions';
import { createFeedSync } from './createFeedSync';
import { createFollows } from './createFollows';
import { createOlderReader } from './createOlderReader';
import { createPeopleBook } from './createPeopleBook';
import { createSeenMark } from './createSeenMark';
import { createSetUp } from './createSetUp';
import { createThreadBook } from './createThreadBook';
import { Feed } from './Feed';
import { FeedDeps } from './FeedDeps';
import { Circumstances, feedNotices, feedPhase } from './feedNotices';
import { hearTabs } from './hearTabs';
import { keepItems } from './keepItems';

const tickMs: number = 60_000;
const commentersLooked: number = 20;

/** The feed of one person on one site: what is known, what is shown, and what a person can do with it. */
export function createFeed(deps: FeedDeps): Feed {
  const { device, viewer } = deps;
  const listeners: Set<() => void> = new Set();
  const keptItem = keepItems();
  const running: { stop(): void }[] = [];
  let options = deps.options;
  let model: FeedModel | undefined;
  let filter: FeedFilter = 'all';
  let limit: number = options.pageSize;
  let laidOut: FeedMark | undefined;
  let stopped: boolean = false;

  function changed(): void {
    model = undefined;
    if (!stopped) listeners.forEach((listener) => listener());
  }

  const replica = createLogReplica((roots) => touchBook(roots));
  const book = createThreadBook(replica, { id: viewer.id, hash: hashPerson(viewer.id) });
  const people = createPeopleBook(deps, changed);
  const seen = createSeenMark(device.small, options.audience, deps.isVisible);
  const follows = createFollows(device.small, changed);
  const backOnline = createBackOnline(changed);
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
    waitMs: () => deps.wait.get() - Date.now(),
    heldUpTo: () => replica.tokenAt,
    createKey: deps.createKey,
    onChanged: showPending,
    onDone: (entry, row) => {
      if (row) replica.apply([{ type: 'upserted', activity: row }]);
      if (entry.task.type === 'remove') replica.apply([{ type: 'deleted', itemId: entry.task.itemId }]);
      sync.save();
      layOut();
    },
    onEmptied: () => backOnline.tell()
  });
  const older = createOlderReader(syncDeps, changed);
  const setUp = createSetUp(deps.setUp, changed, () => sync.wake());

  function touchBook(roots: Iterable<string>): void {
    book.touch(roots);
  }

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
    if (deps.focusRoot && replica.since !== undefined) older.include(deps.focusRoot);
    outbox.reload().catch(() => undefined);
    layOut();
  }

  function circumstances(): Circumstances {
    const deviceNow = Date.now();
    return {
      sync: sync.state(),
      online: deps.isOnline(),
      hasContent: replica.since !== undefined,
      contentAt: replica.tokenAt > 0 ? new Date(replica.tokenAt).toISOString() : undefined,
      justBackOnline: backOnline.isTold(),
      linkLeadsNowhere: deps.focusRoot !== undefined && older.included(deps.focusRoot) === 'missing',
      deviceNow,
      canSetUp: deps.setUp !== undefined,
      ownersUrl: deps.ownersUrl,
      setUpProgress: setUp.progress(),
      setUpError: setUp.error()
    };
  }

  function build(): FeedModel {
    const state = circumstances();
    return buildFeedModel(
      {
        threads: book.threads(),
        viewer: people.viewer(),
        knowsViewer: people.knowsViewer(),
        people: people.known(),
        options,
        filter,
        follows: follows.all(),
        laidOut,
        seen: state.sync.exact ? seen.before() : undefined,
        limit,
        older: older.state(),
        phase: feedPhase(state),
        notices: feedNotices(state),
        now: new Date(deps.now()).toISOString(),
        mediaUrl: deps.mediaUrl,
        linked: deps.focusRoot ? book.thread(deps.focusRoot) : undefined
      },
      keptItem
    );
  }

  /** What follows from being on show: names to look up, and how far the reader has come. */
  function show(built: FeedModel): void {
    const threads = [...built.fresh, ...built.read].map((item) => item.thread);
    people.want(threads.reduce<string[]>((ids, { comments }) => ids.concat(comments.slice(-commentersLooked).map((each) => each.actor)), []));
    // With unread posts below the last one shown, the line would claim too much another time.
    if (filter === 'all' && (built.caughtUp || seen.before() === undefined)) seen.saw(newestMark(threads));
  }

  const writing = createFeedActions(deps, outbox, replica);
  const actions: FeedActions = {
    ...writing,
    publish(draft) {
      people.addressOf(draft.audience).then((audience) => writing.publish({ ...draft, audience }), () => undefined);
    },
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
    retry: sync.retry,
    setUp: setUp.run,
    follow: (thread, follow) => follows.set(thread.root, follow),
    copyLink: (thread) => navigator.clipboard.writeText(deps.linkTo(thread.root)),
    suggestPeople: people.suggest,
    searchHint: people.hint,
    preparePicture: deps.preparePicture
  };

  async function takeUpStored(): Promise<void> {
    const stored = await device.replica.load();
    if (!stored) return;
    replica.restore(stored);
    sync.holds(stored.complete === true);
    if (people.viewer().unit === '') await people.load();
    await outbox.reload();
    layOut();
  }

  return {
    model() {
      if (!model) {
        model = build();
        show(model);
      }
      return model;
    },
    actions,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setOptions(next: FeedOptions) {
      limit = Math.max(limit + next.pageSize - options.pageSize, next.pageSize);
      options = next;
      if (options.audience !== 'all' && filter !== 'questions') filter = 'all';
      changed();
    },
    knowsUnit: people.knowsUnit,
    async start() {
      await Promise.all([takeUpStored(), follows.load(), seen.load(), people.load()]);
      await outbox.reload();
      if (stopped) return;
      layOut();
      const tick = setInterval(changed, tickMs);
      running.push(
        sync,
        outbox,
        seen,
        { stop: () => clearInterval(tick) },
        deps.onOnline((online) => {
          changed();
          if (!online) return;
          outbox.flush();
          sync.wake();
        }),
        hearTabs(device.tabs, outbox, sync, takeUpStored)
      );
      sync.start();
      outbox.flush();
    },
    stop() {
      stopped = true;
      running.forEach((each) => each.stop());
      listeners.clear();
    }
  };
}
