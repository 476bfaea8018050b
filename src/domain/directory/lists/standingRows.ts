import { ListRow, ValueRow } from './ListRow';

/** The rows that count: rows of an import when its seal stands, and none that a sealed import replaces. */
export function standingRows<T>(rows: readonly ListRow<T>[]): readonly ValueRow<T>[] {
  const sealed: Set<string> = new Set();
  const replaced: Set<number> = new Set();
  for (const row of rows) {
    if (row.type !== 'seal') continue;
    sealed.add(row.importId);
    row.replaces.forEach((itemId) => replaced.add(itemId));
  }
  return rows.filter(
    (row): row is ValueRow<T> => row.type === 'value' && !replaced.has(row.itemId) && (row.importId === undefined || sealed.has(row.importId))
  );
}
