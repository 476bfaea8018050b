import { ListChanges } from './ListChanges';
import { ListRow, ListSnapshot } from './ListRow';

/** Asked of each changed row; `held` finds the rows that stood before. One that is not honoured leaves what stood. */
export type IsHonoured<T> = (row: ListRow<T>, held: (itemId: number) => ListRow<T> | undefined) => boolean;

/** A snapshot with what changed since. */
export function applyChanges<T>(snapshot: ListSnapshot<T>, { changed, removed, token }: ListChanges<T>, isHonoured: IsHonoured<T> = () => true): ListSnapshot<T> {
  const rows: Map<number, ListRow<T>> = new Map(snapshot.rows.map((row) => [row.itemId, row]));
  const held = (itemId: number): ListRow<T> | undefined => rows.get(itemId);
  for (const row of changed) if (isHonoured(row, held)) rows.set(row.itemId, row);
  for (const itemId of removed) rows.delete(itemId);
  return { rows: Array.from(rows.values()), ...(token === undefined ? {} : { token }) };
}
