import { Post } from '../feed/Thread';
import { isThanked } from '../feed/whyShown';
import { isWithin } from '../people/unit';

/**
 * Whether a post stands in the wall and the feed of a reader who asked for no unit in particular. Only kudos are kept from
 * some, by their recipients' wish; the sender and the recipients always see theirs.
 */
export function isShownTo({ kudos, actor }: Post, reader: { readonly id: string; readonly unit: string }): boolean {
  if (!kudos || kudos.place === 'all' || actor === reader.id) return true;
  return isThanked(kudos, reader.id) || kudos.place.some((unit) => isWithin(reader.unit, unit));
}
