/** Oldest first; what waits in the outbox is newest. */
export function byTime(a: { createdAt: string; itemId: number }, b: { createdAt: string; itemId: number }): number {
  if (a.itemId < 0 !== b.itemId < 0) return a.itemId < 0 ? 1 : -1;
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  return a.itemId < 0 ? b.itemId - a.itemId : a.itemId - b.itemId;
}
