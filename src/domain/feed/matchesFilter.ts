import { isOfUnit } from '../kudos/isOfUnit';
import { isShownTo } from '../kudos/isShownTo';
import { administrationOf, isWithin } from '../people/unit';
import { Thread } from './Thread';
import { audienceUnit, Reader } from './whyShown';

export type FeedFilter = 'all' | 'administration' | 'unit' | 'questions';

/**
 * Whether a thread belongs under a tab. "My unit" is what is written to it, to a unit above it or below it, and what
 * its own people write; `unitOf` gives a writer's unit where it is known.
 */
export function matchesFilter(
  thread: Thread,
  filter: FeedFilter,
  reader: Reader,
  unitOf: (person: string) => string | undefined
): boolean {
  const { post } = thread;
  if (filter === 'questions') return post.kind === 'question';
  if (filter === 'all') return isShownTo(post, reader);
  if (post.kudos) {
    const place = filter === 'unit' ? reader.unit : administrationOf(reader.unit);
    return place !== '' && isShownTo(post, reader) && isOfUnit(post.kudos, place);
  }
  const written = audienceUnit(thread.post.audience);
  const place = filter === 'unit' ? reader.unit : administrationOf(reader.unit);
  if (!place) return false;
  if (written !== undefined) return isWithin(written, place) || isWithin(place, written);
  return isWithin(unitOf(thread.post.actor) ?? '', place);
}

/** Whether a thread belongs in a web part that an editor fixed to a unit or an administration; `all` fixes nothing. */
export function matchesPlace(thread: Thread, audience: string): boolean {
  const place = audienceUnit(audience);
  if (place === undefined) return true;
  if (thread.post.kudos) return isOfUnit(thread.post.kudos, place);
  const written = audienceUnit(thread.post.audience);
  return written !== undefined && isWithin(written, place);
}
