import { Checkpoint } from './Checkpoint';
import { lastOfPairs } from './pairs';

/** The last two minutes tell that a storm begins, the last ten that it is not over because of a quiet moment. */
const spansMinutes: readonly number[] = [2, 10];

/**
 * Rows a minute that the log took before a checkpoint was written. Item ids rise with every row of the list, so two rows
 * that bear a time tell how many were written in between, reactions too, which bear none: in a crisis they may be all that
 * is written.
 */
export function logPace({ rows, reactions, writtenAt }: Pick<Checkpoint, 'rows' | 'reactions' | 'writtenAt'>): number {
  const until = Date.parse(writtenAt) / 1000;
  const newest = [...rows.map(([itemId]) => itemId), ...reactions.map(([, , , pairs]) => lastOfPairs(pairs))].reduce((most, id) => Math.max(most, id), 0);
  return Math.max(...spansMinutes.map((minutes) => paceOf(rows, newest, until, until - minutes * 60)));
}

/** Reckoned from the last row before the span, or, where all is newer, from the first. */
function paceOf(rows: Checkpoint['rows'], newest: number, until: number, spanBegan: number): number {
  let before: { readonly itemId: number; readonly createdAt: number } | undefined;
  let oldest: { readonly itemId: number; readonly createdAt: number } | undefined;
  for (const [itemId, , , , , , , createdAt] of rows) {
    if (createdAt <= spanBegan && (!before || itemId > before.itemId)) before = { itemId, createdAt };
    if (!oldest || itemId < oldest.itemId) oldest = { itemId, createdAt };
  }
  const from = before ?? oldest;
  return from ? (newest - from.itemId) / Math.max((until - from.createdAt) / 60, 1) : 0;
}
