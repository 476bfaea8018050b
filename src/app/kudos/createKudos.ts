import { byTime } from '../../domain/feed/byTime';
import { Thread } from '../../domain/feed/Thread';
import { takesPart } from '../../domain/feed/takesPart';
import { audienceUnit, whyShown } from '../../domain/feed/whyShown';
import { isOfUnit } from '../../domain/kudos/isOfUnit';
import { isShownTo } from '../../domain/kudos/isShownTo';
import { FeedActions, ThreadItem } from '../../ui/feed/FeedModel';
import { KudosModel, KudosOptions, KudosPageActions } from '../../ui/kudos/KudosModel';
import { createFeedActions } from '../feed/createFeedActions';
import { createOlderReader } from '../feed/createOlderReader';
import { feedNotices, feedPhase } from '../feed/feedNotices';
import { keepItems } from '../feed/keepItems';
import { Session } from '../session/Session';
import { createHistory } from './createHistory';
import { createInsight } from './createInsight';
import { downloadHistory } from './downloadHistory';
import { Kudos } from './Kudos';

const tickMs: number = 60_000;

export interface KudosDeps {
  readonly session: Session;
  readonly options: KudosOptions;
  readonly focusRoot?: string;
  readonly mediaUrl: string;
  readonly ownersUrl?: string;
  readonly linkTo: (root: string) => string;
  readonly preparePicture: FeedActions['preparePicture'];
}

/** Beröm on a session: the wall out of the same threads as the feed, one's own history, and figures of groups. */
export function createKudos(deps: KudosDeps): Kudos {
  const { session } = deps;
  const { book, people, replica, sync } = session;
  const listeners: Set<() => void> = new Set();
  const running: { stop(): void }[] = [];
  const keptItem = keepItems();
  let options = deps.options;
  let focusRoot = deps.focusRoot;
  let focusAsked: number = 0;
  let value: string | undefined;
  let unit: string = '';
  let limit: number = options.pageSize;
  let model: KudosModel | undefined;
  let stopped: boolean = false;
  let isLookedFor: boolean = false;

  function changed(): void {
    model = undefined;
    if (!stopped) listeners.forEach((listener) => listener());
  }

  const older = createOlderReader(session.syncDeps, () => {
    changed();
    // What was looked for is there at the next visit, for nothing.
    if (isLookedFor) sync.save();
  });
  const history = createHistory(session, changed);
  const insight = createInsight(session, changed);

  /** Newest first; whoever asks for a unit sees its wall, whoever asks for none what stands in the municipality's. */
  function wall(): readonly Thread[] {
    const reader = people.viewer();
    const place = unit || audienceUnit(options.audience);
    return book
      .threads()
      .filter(({ post }) => {
        if (!post.kudos || (value !== undefined && post.kudos.value !== value)) return false;
        return place ? isOfUnit(post.kudos, place) : isShownTo(post, reader);
      })
      .sort((a, b) => byTime(b.post, a.post));
  }

  /** What is held at first may hold no thanks at all: that the wall is empty is told only when some were looked for. Once a visit. */
  function lookForFirst(): void {
    if (isLookedFor || options.wallOnly || replica.since === undefined || sync.state().turns === 0) return;
    isLookedFor = true;
    const isEnough = (): boolean => wall().length > 0;
    if (!isEnough()) older.read(isEnough);
  }

  /** What is chosen may be empty so far, and is looked for a little: whoever wants more asks for it. */
  function chosen(): void {
    limit = options.pageSize;
    older.reset();
    changed();
    const isEnough = (): boolean => wall().length > 0;
    if (!isEnough()) older.read(isEnough);
  }

  function toItem(thread: Thread): ThreadItem {
    const followed = session.follows.all()[thread.root];
    return keptItem({ thread, why: whyShown(thread, people.viewer(), followed), following: followed ?? takesPart(thread, session.viewer.id) });
  }

  function unitsToOffer(): readonly string[] {
    const parts = people.viewer().unit.split('/').filter(Boolean);
    const own = parts.map((_, at) => parts.slice(0, at + 1).join('/')).reverse();
    const thanked = new Set<string>();
    for (const { post } of book.threads()) {
      const paths = post.kudos ? [post.kudos.unit ?? '', ...post.kudos.recipients.map((recipient) => recipient.unit)] : [];
      paths.filter(Boolean).forEach((path) => thanked.add(path.split('/')[0]));
    }
    const others = Array.from(thanked).filter((path) => own.indexOf(path) < 0);
    return [...own, ...others.sort(new Intl.Collator('sv').compare)];
  }

  function build(): KudosModel {
    const threads = wall();
    const linked = focusRoot ? book.thread(focusRoot) : undefined;
    const shown = threads.slice(0, limit);
    const withLinked = linked?.post.kudos && shown.indexOf(linked) < 0 ? [linked, ...shown] : shown;
    const deviceNow = Date.now();
    const circumstances = {
      sync: sync.state(), online: session.isOnline(), hasContent: replica.since !== undefined,
      contentAt: replica.tokenAt > 0 ? new Date(replica.tokenAt).toISOString() : undefined,
      justBackOnline: session.isJustBackOnline(), linkLeadsNowhere: false, deviceNow, canSetUp: false, ownersUrl: deps.ownersUrl
    };
    const entries = history.model();
    people.want([
      ...withLinked.reduce<string[]>((ids, { post, comments }) => ids.concat(post.actor, (post.kudos?.recipients ?? []).map(({ id }) => id), comments.map(({ actor }) => actor)), []),
      ...entries.entries.reduce<string[]>((ids, { actor, recipients }) => ids.concat(actor, recipients.map(({ id }) => id)), [])
    ]);
    return {
      viewer: people.viewer(),
      knowsViewer: people.knowsViewer(),
      // Nothing is said to be empty while it is looked for.
      phase: withLinked.length === 0 && older.state() === 'loading' ? { name: 'loading' } : feedPhase(circumstances),
      notices: feedNotices(circumstances),
      options,
      value,
      unit,
      units: unitsToOffer(),
      items: withLinked.map(toItem),
      focusRoot,
      focusAsked,
      newCount: 0,
      older: { state: threads.length > limit && older.state() !== 'loading' ? 'more' : older.state() },
      people: people.known(),
      now: new Date(session.now()).toISOString(),
      mediaUrl: deps.mediaUrl,
      history: entries,
      insight: insight.model()
    };
  }

  const actions: KudosPageActions = {
    setValue(next) {
      value = next;
      chosen();
    },
    setUnit(next) {
      unit = next;
      chosen();
    },
    showOlder() {
      limit += options.pageSize;
      const wanted = limit;
      const isEnough = (): boolean => wall().length >= wanted;
      if (!isEnough()) older.read(isEnough);
      changed();
    },
    loadHistory: history.load,
    download: downloadHistory,
    loadInsight: insight.load,
    setInsightUnit: insight.setUnit,
    setInsightPeriod: insight.setPeriod
  };
  const threadActions: FeedActions = {
    ...createFeedActions(session),
    setFilter: () => undefined,
    showNew: () => undefined,
    showOlder: actions.showOlder,
    retry: sync.retry,
    setUp: () => undefined,
    follow: (thread, follow) => session.follows.set(thread.root, follow),
    copyLink: (thread) => navigator.clipboard.writeText(deps.linkTo(thread.root)),
    suggestPeople: people.suggest,
    searchHint: people.hint,
    preparePicture: deps.preparePicture
  };

  return {
    model: () => (model = model ?? build()),
    actions,
    threadActions,
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
    setOptions(next) {
      limit = Math.max(limit + next.pageSize - options.pageSize, next.pageSize);
      options = next;
      changed();
    },
    async start() {
      running.push({
        stop: session.subscribe(() => {
          changed();
          lookForFirst();
        })
      });
      await session.start();
      if (stopped) return running.forEach((each) => each.stop());
      const tick = setInterval(changed, tickMs);
      running.push({ stop: () => clearInterval(tick) });
      if (focusRoot) older.include(focusRoot);
      changed();
      lookForFirst();
    },
    stop() {
      stopped = true;
      running.forEach((each) => each.stop());
      listeners.clear();
    }
  };
}
