import { arrangeFeed, FeedMark } from '../../domain/feed/arrangeFeed';
import { FeedFilter, matchesFilter, matchesPlace } from '../../domain/feed/matchesFilter';
import { Thread } from '../../domain/feed/Thread';
import { takesPart } from '../../domain/feed/takesPart';
import { whyShown } from '../../domain/feed/whyShown';
import { Person } from '../../domain/people/Person';
import { FeedModel, FeedOptions, FeedPhase, Notice, ThreadItem } from '../../ui/feed/FeedModel';

/** Everything that the picture of the feed depends on. */
export interface FeedParts {
  readonly threads: readonly Thread[];
  readonly viewer: Person;
  readonly knowsViewer: boolean;
  readonly people: ReadonlyMap<string, Person>;
  readonly options: FeedOptions;
  readonly filter: FeedFilter;
  /** The reader's choice: thanks stand in the feed too. */
  readonly kudosInFeed: boolean;
  readonly follows: Readonly<Record<string, boolean>>;
  readonly laidOut: FeedMark | undefined;
  /** undefined when the line would not be exact. */
  readonly seen: FeedMark | undefined;
  /** Threads to show at most. */
  readonly limit: number;
  readonly older: FeedModel['older']['state'];
  readonly phase: FeedPhase;
  readonly notices: readonly Notice[];
  readonly now: string;
  readonly mediaUrl: string;
  /** The thread that a link points at; it stands first when it would not be seen otherwise. */
  readonly linked?: Thread;
  readonly focusAsked: number;
  readonly writeAsked: FeedModel['writeAsked'];
}

const allFilters: readonly FeedFilter[] = ['all', 'administration', 'unit', 'questions'];

/** The threads of the open tab, in a place that an editor may have fixed. */
export function threadsOfTab(parts: Pick<FeedParts, 'threads' | 'viewer' | 'people' | 'options' | 'filter' | 'kudosInFeed'>): readonly Thread[] {
  const { threads, viewer, people, options, filter, kudosInFeed } = parts;
  const unitOf = (id: string): string | undefined => people.get(id)?.unit;
  return threads.filter((thread) => (kudosInFeed || !thread.post.kudos) && matchesPlace(thread, options.audience) && matchesFilter(thread, filter, viewer, unitOf));
}

/** The picture of the feed. `itemOf` keeps the items of threads that did not change, so that their cards are not drawn again. */
export function buildFeedModel(parts: FeedParts, itemOf: (made: ThreadItem) => ThreadItem): FeedModel {
  const { viewer, options, filter, follows, limit } = parts;
  const arranged = arrangeFeed(threadsOfTab(parts), viewer.id, parts.laidOut, parts.seen);
  const toItem = (thread: Thread): ThreadItem => {
    const chosen = follows[thread.root];
    return itemOf({ thread, why: whyShown(thread, viewer, chosen), following: chosen ?? takesPart(thread, viewer.id) });
  };
  const shown = arranged.fresh.slice(0, limit);
  const read = arranged.read.slice(0, Math.max(limit - shown.length, 0));
  const { linked } = parts;
  const isSeen = !linked || [...shown, ...read].some((thread) => thread.root === linked.root);
  const fresh = isSeen ? shown : [linked, ...shown];
  const all = arranged.fresh.length + arranged.read.length;
  const oldest = read.length > 0 ? read[read.length - 1] : shown[shown.length - 1];
  const isFixed = options.audience !== 'all';
  return {
    viewer,
    knowsViewer: parts.knowsViewer,
    phase: parts.phase,
    options,
    notices: parts.notices,
    filter,
    filters: isFixed ? ['all', 'questions'] : viewer.unit ? allFilters : ['all', 'questions'],
    fresh: fresh.map(toItem),
    read: read.map(toItem),
    caughtUp: arranged.caughtUp && shown.length === arranged.fresh.length,
    newCount: arranged.newCount,
    older: { state: all > limit && parts.older !== 'loading' ? 'more' : parts.older, since: oldest?.post.createdAt },
    people: parts.people,
    now: parts.now,
    mediaUrl: parts.mediaUrl,
    focusRoot: linked?.root,
    focusAsked: parts.focusAsked,
    writeAsked: parts.writeAsked
  };
}
