import { FeedMark, newestMark } from '../../domain/feed/arrangeFeed';
import { aboutOf } from '../../domain/feed/aboutOf';
import { FeedFilter } from '../../domain/feed/matchesFilter';
import { FeedActions, FeedModel, FeedOptions } from '../../ui/feed/FeedModel';
import { buildFeedModel, threadsOfTab } from './buildFeedModel';
import { createFeedActions } from './createFeedActions';
import { createOlderReader } from './createOlderReader';
import { createSeenMark } from './createSeenMark';
import { createSetUp } from './createSetUp';
import { Feed } from './Feed';
import { FeedDeps } from './FeedDeps';
import { Circumstances, feedNotices, feedPhase } from './feedNotices';
import { keepItems } from './keepItems';

const tickMs: number = 60_000;
const commentersLooked: number = 20;

/** The feed on a session: what is shown of what is held, and what a person can do with it. */
export function createFeed(deps: FeedDeps): Feed {
  const { session } = deps;
  const { replica, book, people, sync } = session;
  const listeners: Set<() => void> = new Set();
  const keptItem = keepItems();
  const running: { stop(): void }[] = [];
  let options = deps.options;
  let model: FeedModel | undefined;
  let filter: FeedFilter = 'all';
  let limit: number = options.pageSize;
  let laidOut: FeedMark | undefined;
  let turnsSeen: number = 0;
  let focusRoot: string | undefined = deps.focusRoot;
  let focusAsked: number = 0;
  let writeAsked: FeedModel['writeAsked'] = { times: 0 };
  let stopped: boolean = false;

  function changed(): void {
    model = undefined;
    if (!stopped) listeners.forEach((listener) => listener());
  }

  const seen = createSeenMark(session.device.small, options.audience, session.isVisible);
  const older = createOlderReader(session.syncDeps, changed);
  const setUp = createSetUp(deps.setUp, changed, () => sync.wake());

  /** What is there when the feed is first drawn is shown; what comes later waits behind the pill. */
  function layOut(): void {
    const threads = book.threads();
    if (laidOut === undefined && threads.length > 0) laidOut = newestMark(threads);
    people.want(threads.reduce<string[]>((ids, { post }) => ids.concat(post.actor, (post.kudos?.recipients ?? []).map(({ id }) => id)), []));
    changed();
  }

  function takeUp(): void {
    const { turns } = sync.state();
    // A link is looked up again only after a turn: what failed would otherwise be asked for without end.
    if (focusRoot && replica.since !== undefined && turns !== turnsSeen) {
      turnsSeen = turns;
      older.include(focusRoot);
    }
    layOut();
  }

  function circumstances(): Circumstances {
    const deviceNow = Date.now();
    return {
      sync: sync.state(),
      online: session.isOnline(),
      hasContent: replica.since !== undefined,
      contentAt: replica.tokenAt > 0 ? new Date(replica.tokenAt).toISOString() : undefined,
      justBackOnline: session.isJustBackOnline(),
      linkLeadsNowhere: focusRoot !== undefined && older.included(focusRoot) === 'missing',
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
        kudosInFeed: session.preferences.current().kudosInFeed,
        follows: session.follows.all(),
        laidOut,
        seen: state.sync.exact ? seen.before() : undefined,
        limit,
        older: older.state(),
        phase: feedPhase(state),
        notices: feedNotices(state),
        now: new Date(session.now()).toISOString(),
        mediaUrl: deps.mediaUrl,
        linked: focusRoot ? book.thread(focusRoot) : undefined,
        focusAsked,
        writeAsked
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

  const writing = createFeedActions(session);
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
        threadsOfTab({ threads: book.threads(), viewer: people.viewer(), people: people.known(), options, filter, kudosInFeed: session.preferences.current().kudosInFeed }).length >= wanted;
      if (!isEnough()) older.read(isEnough);
      changed();
    },
    retry: sync.retry,
    setUp: setUp.run,
    follow: (thread, follow) => session.follows.set(thread.root, follow),
    copyLink: (thread) => navigator.clipboard.writeText(deps.linkTo(thread.root)),
    share: deps.share && ((thread) => deps.share?.(thread.root, aboutOf(thread.post))),
    suggestPeople: people.suggest,
    searchHint: deps.searchHint,
    preparePicture: deps.preparePicture
  };

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
    focusOn(root) {
      focusRoot = root;
      focusAsked++;
      if (replica.since !== undefined) older.include(root);
      changed();
    },
    write(unit) {
      writeAsked = { times: writeAsked.times + 1, ...(unit ? { unit } : {}) };
      changed();
    },
    setOptions(next: FeedOptions) {
      limit = Math.max(limit + next.pageSize - options.pageSize, next.pageSize);
      options = next;
      if (options.audience !== 'all' && filter !== 'questions') filter = 'all';
      changed();
    },
    knowsUnit: people.knowsUnit,
    async start() {
      running.push({ stop: session.subscribe(takeUp) });
      await Promise.all([seen.load(), session.start()]);
      if (stopped) return running.forEach((each) => each.stop());
      const tick = setInterval(changed, tickMs);
      running.push(seen, { stop: () => clearInterval(tick) });
      takeUp();
    },
    stop() {
      stopped = true;
      running.forEach((each) => each.stop());
      listeners.clear();
    }
  };
}
