import { ThreadItem } from './FeedModel';

/** Whether two items look alike, though a new model may have wrapped the same thread anew. */
export function sameItem(one: ThreadItem, other: ThreadItem): boolean {
  const sameWhy: boolean =
    one.why === other.why ||
    (one.why.reason === other.why.reason &&
      (one.why.reason !== 'kudos' || (other.why.reason === 'kudos' && one.why.others === other.why.others)) &&
      (one.why.reason !== 'unit' || (other.why.reason === 'unit' && one.why.unit === other.why.unit && one.why.mine === other.why.mine)));
  return one.thread === other.thread && one.following === other.following && sameWhy;
}
