import { HistoryRow } from './HistoryRow';

export type HistoryEntry = Extract<HistoryRow, { readonly type: 'given' | 'received' }>;

/** What a person gave and received, newest first, each kudos once a kind, without what was taken down. Any order, any repetition. */
export function foldHistory(rows: readonly HistoryRow[]): readonly HistoryEntry[] {
  const entries: Map<string, HistoryEntry> = new Map();
  const takers: Map<string, Set<string>> = new Map();
  for (const row of rows) {
    if (row.type === 'takenDown') {
      takers.set(row.root, (takers.get(row.root) ?? new Set<string>()).add(row.actor));
    } else {
      const key = `${row.type} ${row.root}`;
      const held = entries.get(key);
      if (!held || row.createdAt < held.createdAt) entries.set(key, row);
    }
  }
  // Anybody may write that a kudos is taken down: only its sender and those whom it thanks are heard.
  const stands = ({ root, actor, recipients }: HistoryEntry): boolean => {
    const by = takers.get(root);
    return !by || !(by.has(actor) || recipients.some(({ id }) => by.has(id)));
  };
  return Array.from(entries.values()).filter(stands).sort(newestFirst);
}

function newestFirst(a: HistoryEntry, b: HistoryEntry): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1;
  return a.root < b.root ? 1 : -1;
}
