import { Concern } from '../../domain/bell/Concern';
import { whatIsNew } from '../../domain/card/whatIsNew';
import { Thread } from '../../domain/feed/Thread';
import { Place } from '../../domain/links/Place';
import { Person } from '../../domain/people/Person';
import { unitName } from '../../domain/people/unit';
import { Text } from '../../ui/text/createText';
import { CardFace, CardKind, CardModel, CardPost } from './CardModel';

export interface CardParts {
  readonly kind: CardKind;
  readonly phase: 'loading' | 'ready' | 'noAccess' | 'failed';
  readonly isOffline: boolean;
  readonly threads: readonly Thread[];
  readonly viewer: Person;
  readonly people: ReadonlyMap<string, Person>;
  /** Newest first. */
  readonly concerns: readonly Concern[];
  /** ISO: what came after it is new. */
  readonly since: string;
  /** ISO; when the log was last asked, if ever. */
  readonly heldAt: string | undefined;
  /** ISO */
  readonly now: string;
  readonly linkTo: (place: Place) => string;
}

const mostPosts: number = 5;
const longestText: number = 280;

/** A card and its quick view, in the words of the reader's language. */
export function buildCardModel(parts: CardParts, text: Text): CardModel {
  const { strings, fill } = text;
  const unit = unitName(parts.viewer.unit);
  const news = whatIsNew(parts.threads, parts.viewer, (id) => parts.people.get(id)?.unit, parts.since);
  const shown = (news.posts.length > 0 ? news.posts : news.newest).slice(0, mostPosts);
  return {
    face: faceOf(parts, news.posts.length, news.answered.length, text),
    viewTitle: unit ? fill(strings.CardNewIn, { unit }) : strings.CardNewInAll,
    empty: strings.CardEmpty,
    posts: shown.map((thread) => toPost(thread, parts, text))
  };
}

function faceOf(parts: CardParts, posts: number, answered: number, text: Text): CardFace {
  const { strings, fill } = text;
  const open = { title: strings.CardOpen, step: { type: 'link' as const, url: parts.linkTo({ kind: 'page', page: 'home' }) } };
  const retry = { title: strings.CardRetry, step: { type: 'retry' as const } };
  const say = (heading: string, words: string, ...buttons: CardFace['buttons']): CardFace => ({ bar: strings.CardTitle, heading, text: words, buttons });
  if (parts.kind === 'find') {
    return { ...say(strings.CardFind, strings.CardFindText), bar: strings.BarPeople, hint: strings.CardSearch };
  }
  if (parts.phase === 'noAccess') return say(strings.CardNoAccess, strings.CardNoAccessText, open);
  if (parts.isOffline) {
    const { heldAt } = parts;
    return say(strings.CardOffline, heldAt ? fill(strings.CardOfflineText, { time: text.whenInText(heldAt, parts.now) }) : strings.CardOfflineNone, retry);
  }
  if (parts.phase === 'failed') return say(strings.CardFailed, strings.CardFailedText, retry);
  if (parts.phase === 'loading') return say(strings.CardLoading, strings.CardLoadingText);
  return parts.kind === 'kudos' ? kudosFace(parts, text, say) : newsFace(parts, posts, answered, text, say);
}

type Say = (heading: string, words: string, ...buttons: CardFace['buttons']) => CardFace;

function newsFace(parts: CardParts, posts: number, answered: number, text: Text, say: Say): CardFace {
  const { strings, fill } = text;
  const unit = unitName(parts.viewer.unit);
  if (posts + answered === 0) return caughtUp(parts, text, say);
  const day = text.whenInText(parts.since, parts.now);
  const counts = [posts > 0 && text.count(posts, 'CardPosts'), answered > 0 && text.count(answered, 'CardAnswered')].filter((part): part is string => part !== false);
  return say(
    unit ? fill(strings.CardNewIn, { unit }) : strings.CardNewInAll,
    counts.length === 2 ? fill(strings.CardBoth, { a: counts[0], b: counts[1], day }) : fill(strings.CardSince, { a: counts[0], day }),
    { title: strings.CardRead, step: { type: 'view' } },
    { title: strings.CardWrite, step: { type: 'link', url: parts.linkTo({ kind: 'write' }) } }
  );
}

function kudosFace(parts: CardParts, text: Text, say: Say): CardFace {
  const { strings, fill } = text;
  const thanks = parts.concerns.find(({ kind }) => kind === 'kudos');
  if (!thanks) return { ...caughtUp(parts, text, say), bar: strings.CardKudos };
  const thread = parts.threads.find(({ root }) => root === thanks.root);
  const name = parts.people.get(thanks.actor)?.name || thanks.actorName || strings.UnknownColleague;
  return {
    ...say(fill(strings.CardThanked, { name }), thread ? shorten(thread.post.text) : thanks.about, {
      title: strings.CardShow,
      step: { type: 'link', url: parts.linkTo({ kind: 'kudos', root: thanks.root }) }
    }),
    bar: strings.CardKudos
  };
}

function caughtUp(parts: CardParts, text: Text, say: Say): CardFace {
  const { strings, fill } = text;
  const unit = unitName(parts.viewer.unit);
  const time = text.whenInText(parts.since, parts.now);
  const words = unit ? fill(strings.CardCaughtText, { unit, time }) : fill(strings.CardCaughtTextAll, { time });
  return say(strings.CardCaught, words, { title: strings.CardOpen, step: { type: 'link', url: parts.linkTo({ kind: 'page', page: 'home' }) } });
}

function toPost(thread: Thread, { people, now, linkTo }: CardParts, text: Text): CardPost {
  const { strings } = text;
  const { post, comments, answer } = thread;
  const nameOf = (id: string, name: string): string => people.get(id)?.name || name || strings.UnknownColleague;
  const chosen = comments.find(({ id }) => id === answer);
  return {
    root: thread.root,
    name: nameOf(post.actor, post.actorName),
    time: text.when(post.createdAt, now),
    tag: post.kind !== 'question' ? '' : chosen ? strings.CardAnswered : strings.CardQuestion,
    text: shorten([post.title, post.text].filter(Boolean).join('\n')),
    answer: chosen ? `${nameOf(chosen.actor, chosen.actorName)}: ${shorten(chosen.text)}` : '',
    like: post.reactions.mine.like === undefined ? strings.CardLike : strings.CardLiked,
    open: strings.CardOpenIn,
    url: linkTo({ kind: 'thread', root: thread.root })
  };
}

function shorten(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText).replace(/\s+\S*$/, '')} …`;
}
