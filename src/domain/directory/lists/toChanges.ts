import { ListChanges } from './ListChanges';
import { ListRow, ListSnapshot } from './ListRow';

/** What a reading of everything tells beside what is held: rows that are new or other, and those that are gone. */
export function toChanges<T>(held: ListSnapshot<T>, read: ListSnapshot<T>): ListChanges<T> {
  const before: ReadonlyMap<number, ListRow<T>> = new Map(held.rows.map((row) => [row.itemId, row]));
  const now: ReadonlySet<number> = new Set(read.rows.map(({ itemId }) => itemId));
  return {
    changed: read.rows.filter((row) => !isSame(row, before.get(row.itemId))),
    removed: held.rows.flatMap(({ itemId }) => (now.has(itemId) ? [] : [itemId])),
    ...(read.token === undefined ? {} : { token: read.token })
  };
}

function isSame<T>(row: ListRow<T>, before: ListRow<T> | undefined): boolean {
  if (row.type === 'seal' || before?.type !== 'value') return row.type === before?.type;
  return row.version === before.version;
}
