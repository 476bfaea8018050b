import { unitName } from '../people/unit';
import { Thread } from './Thread';

/** Why a post stands in the feed. */
export type Why =
  | { readonly reason: 'all' | 'follow' | 'mention' | 'own' }
  /** `unit` is its name; `mine` when the reader belongs to just that one. */
  | { readonly reason: 'unit'; readonly unit: string; readonly mine: boolean };

export interface Reader {
  readonly id: string;
  /** Path of the reader's unit; empty when unknown. */
  readonly unit: string;
}

const unitPrefix: string = 'unit:';
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
  if (post.mentions.some((mention) => mention.id === reader.id)) return { reason: 'mention' };
  if (follows ?? comments.some((comment) => comment.actor === reader.id)) return { reason: 'follow' };
  const unit = audienceUnit(post.audience);
  if (unit === undefined) return { reason: 'all' };
  return { reason: 'unit', unit: unitName(unit), mine: reader.unit === unit };
}
