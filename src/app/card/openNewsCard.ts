import { whatConcernsMe } from '../../domain/bell/whatConcernsMe';
import { myUnit } from '../../domain/feed/whyShown';
import { Place } from '../../domain/links/Place';
import { unitName } from '../../domain/people/unit';
import { Host } from '../../host/Host';
import { placeAddress } from '../../host/threadLink';
import { createText } from '../../ui/text/createText';
import { createFeedActions } from '../feed/createFeedActions';
import { openSession } from '../session/openSession';
import { buildCardModel, CardParts } from './buildCardModel';
import { CardKind } from './CardModel';
import { NewsCard } from './NewsCard';

export interface OpenNewsCard {
  readonly host: Host;
  readonly sitePath: string;
  readonly kind: CardKind;
  readonly strings: ITorgetStrings;
}

const dayMs: number = 24 * 60 * 60 * 1000;
const mostFound: number = 5;

/** Joins a card with a session: the same replica, and the same turns, as the feed has. */
export function openNewsCard({ host, sitePath, kind, strings }: OpenNewsCard): NewsCard {
  const session = openSession({ host, sitePath });
  const text = createText(strings, host.locale);
  const actions = createFeedActions(session);
  const linkTo = (place: Place): string => placeAddress(session.siteUrl, place);
  const listeners: Set<() => void> = new Set();
  let seenAt: string | undefined;
  /** A card of the unit is not to say for a moment what is new in the whole municipality. */
  let isUnitAsked: boolean = false;

  function phase(): CardParts['phase'] {
    const { error } = session.sync.state();
    if (session.replica.since !== undefined) return isUnitAsked || error || session.people.viewer().unit !== '' ? 'ready' : 'loading';
    if (!error) return 'loading';
    return error.kind === 'noAccess' || error.kind === 'missing' ? 'noAccess' : 'failed';
  }

  return {
    model() {
      const { error } = session.sync.state();
      const threads = session.book.threads();
      session.people.want(threads.slice(0, 50).map(({ post }) => post.actor));
      return buildCardModel(
        {
          kind,
          phase: phase(),
          isOffline: !session.isOnline() || error?.kind === 'offline',
          threads,
          viewer: session.people.viewer(),
          people: session.people.known(),
          concerns: whatConcernsMe(threads, session.viewer.id, session.follows.all()),
          since: seenAt ?? new Date(session.now() - dayMs).toISOString(),
          heldAt: session.replica.tokenAt > 0 ? new Date(session.replica.tokenAt).toISOString() : undefined,
          now: new Date(session.now()).toISOString(),
          linkTo
        },
        text
      );
    },
    subscribe(listener) {
      listeners.add(listener);
      const stop = session.subscribe(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
    like(root) {
      const thread = session.book.thread(root);
      if (thread) actions.react(thread, thread.post, 'like', thread.post.reactions.mine.like === undefined);
    },
    retry: () => session.sync.retry(),
    async find(query) {
      const book = await session.directory();
      const { people } = await book.search(query, { limit: mostFound });
      return people.map(({ person }) => ({
        name: person.name,
        role: [person.title, unitName(person.unit)].filter(Boolean).join(', '),
        phone: person.phones?.[0] ?? '',
        url: linkTo({ kind: 'person', id: person.id })
      }));
    },
    start() {
      // How far the feed was read on this device; a dashboard of another partition has none, and tells of the last day.
      session.device.small.get('seen:all').then(
        (seen) => {
          const at = (seen as { readonly createdAt?: unknown } | undefined)?.createdAt;
          if (typeof at === 'string' && !Number.isNaN(Date.parse(at))) seenAt = at;
        },
        () => undefined
      );
      session
        .start()
        .then(() => session.people.addressOf(myUnit))
        .then(() => {
          isUnitAsked = true;
          listeners.forEach((listener) => listener());
        })
        .catch(() => undefined);
    },
    stop: session.stop
  };
}
