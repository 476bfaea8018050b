import { byTime } from '../feed/byTime';
import { KudosScope } from '../log/activity';
import { HistoryRow } from './HistoryRow';

export type HistoryEntry = Extract<HistoryRow, { readonly type: 'given' | 'received' }> & {
  /** Where the person wants it to show; of what was received alone. */
  readonly scope?: KudosScope;
};
type Placed = Extract<HistoryRow, { readonly type: 'placed' }>;

/** What a person gave and received, newest first, each kudos once a kind, without what was taken down. Any order, any repetition. */
export function foldHistory(rows: readonly HistoryRow[], person: string): readonly HistoryEntry[] {
  const entries: Map<string, HistoryEntry> = new Map();
  const takers: Map<string, Set<string>> = new Map();
  const choices: Map<string, Placed> = new Map();
  for (const row of rows) {
    if (row.type === 'takenDown') {
      takers.set(row.root, (takers.get(row.root) ?? new Set<string>()).add(row.actor));
    } else if (row.type === 'placed') {
      const held = choices.get(row.root);
      if (row.actor === person && (!held || byTime(row, held) > 0)) choices.set(row.root, row);
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
  const withScope = (entry: HistoryEntry): HistoryEntry => {
    const usual = entry.recipients.find(({ id }) => id === person)?.scope;
    const chosen = choices.get(entry.root)?.audience;
    return entry.type === 'received' ? { ...entry, scope: chosen === undefined ? usual : chosen === 'all' ? 'all' : 'unit' } : entry;
  };
  return Array.from(entries.values()).filter(stands).map(withScope).sort(newestFirst);
}

function newestFirst(a: HistoryEntry, b: HistoryEntry): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1;
  return a.root < b.root ? 1 : -1;
}
