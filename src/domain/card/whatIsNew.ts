import { byTime } from '../feed/byTime';
import { matchesFilter } from '../feed/matchesFilter';
import { Thread } from '../feed/Thread';
import { Reader } from '../feed/whyShown';

/** What a dashboard tells of a unit. */
export interface UnitNews {
  /** Posts that came since then, newest first. */
  readonly posts: readonly Thread[];
  /** Questions that got their answer since then, newest answer first. */
  readonly answered: readonly Thread[];
  /** The newest threads of the unit, new or not. */
  readonly newest: readonly Thread[];
}

/**
 * What is new in the reader's unit; in the whole municipality while it is not known which that is.
 * @param since ISO; one's own posts are no news
 */
export function whatIsNew(threads: readonly Thread[], reader: Reader, unitOf: (person: string) => string | undefined, since: string): UnitNews {
  const filter = reader.unit === '' ? 'all' : 'unit';
  const newest = threads
    .filter((thread) => thread.post.itemId > 0 && thread.post.kind !== 'kudos' && matchesFilter(thread, filter, reader, unitOf))
    .sort((a, b) => byTime(b.post, a.post));
  return {
    posts: newest.filter(({ post }) => post.createdAt > since && post.actor !== reader.id),
    answered: newest
      .filter(({ post, answeredAt }) => answeredAt !== undefined && answeredAt > since && post.actor !== reader.id)
      .sort((a, b) => ((a.answeredAt ?? '') < (b.answeredAt ?? '') ? 1 : -1)),
    newest
  };
}
