import { isWithin, unitName } from '../people/unit';
import { Kudos, Thread } from './Thread';

/** Why a post stands in the feed. */
export type Why =
  | { readonly reason: 'all' | 'follow' | 'mention' | 'own' }
  /** The reader was thanked, with so many others. */
  | { readonly reason: 'kudos'; readonly others: number }
  /** `unit` is its name; `mine` when the reader belongs to just that one. */
  | { readonly reason: 'unit'; readonly unit: string; readonly mine: boolean };

export interface Reader {
  readonly id: string;
  /** Path of the reader's unit; empty when unknown. */
  readonly unit: string;
}

const unitPrefix: string = 'unit:';
/** The audience of thanks that show in no unit, since nobody knows which it is: those whom they concern see them. */
export const noUnit: string = unitPrefix;
/** In a draft alone: the writer's own unit, while it is not known which that is. */
export const myUnit: string = 'mine';

/** The path of the unit that a post is written to; undefined for the whole municipality. */
export function audienceUnit(audience: string): string | undefined {
  return audience.indexOf(unitPrefix) === 0 ? audience.slice(unitPrefix.length) : undefined;
}

export function toAudience(unit: string | undefined): string {
  return unit ? unitPrefix + unit : 'all';
}

/** What concerns the reader most comes first. */
export function whyShown(thread: Thread, reader: Reader, follows: boolean | undefined): Why {
  const { post, comments } = thread;
  if (post.actor === reader.id) return { reason: 'own' };
  if (post.kudos && isThanked(post.kudos, reader.id)) return { reason: 'kudos', others: post.kudos.recipients.length - 1 };
  if (post.mentions.some((mention) => mention.id === reader.id)) return { reason: 'mention' };
  if (follows ?? comments.some((comment) => comment.actor === reader.id)) return { reason: 'follow' };
  const unit = audienceUnit(post.audience);
  if (unit === undefined) return { reason: 'all' };
  // A kudos may show in several units: the reader's own is the reason.
  const own = post.kudos && post.kudos.place !== 'all' ? post.kudos.place.find((each) => isWithin(reader.unit, each)) : undefined;
  return { reason: 'unit', unit: unitName(own ?? unit), mine: reader.unit === (own ?? unit) };
}

/** Whether a person is among those whom a kudos thanks. */
export function isThanked({ recipients }: Kudos, person: string): boolean {
  return recipients.some(({ id }) => id === person);
}
