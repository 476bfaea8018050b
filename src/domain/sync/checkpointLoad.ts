import { Checkpoint } from './Checkpoint';

const spanMinutes: number = 10;

/**
 * Rows a minute in the ten minutes before a checkpoint was written, or in as many as it holds. Item ids rise with every
 * row of the list, so two of them tell how many were written in between, reactions too.
 */
export function checkpointLoad({ rows, writtenAt }: Checkpoint): number {
  const now = Date.parse(writtenAt) / 1000;
  const spanBegan = now - spanMinutes * 60;
  let newest: number = 0;
  let before: number = 0;
  let oldest: { readonly itemId: number; readonly createdAt: number } | undefined;
  for (const [itemId, , , , , , , createdAt] of rows) {
    newest = Math.max(newest, itemId);
    if (createdAt <= spanBegan) before = Math.max(before, itemId);
    if (!oldest || itemId < oldest.itemId) oldest = { itemId, createdAt };
  }
  if (before > 0) return (newest - before) / spanMinutes;
  return oldest ? (newest - oldest.itemId) / Math.max((now - oldest.createdAt) / 60, 1) : 0;
}
