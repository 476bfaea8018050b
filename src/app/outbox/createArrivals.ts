import { Activity } from '../../domain/log/activity';
import { OutboxEntry } from '../../domain/sync/LocalStores';

/** What has left the outbox while this tab is open. */
export interface Arrivals {
  /** This tab sent it: what is asked of it later is asked of the row. */
  sent(entryId: number, row: Activity): void;
  rowOf(entryId: number): Activity | undefined;
  /** Another tab sent it: it stays on show until this tab has read the log so far. */
  elsewhere(entry: OutboxEntry | undefined): void;
  /** The entry that another tab sent, if it is still on show; from now on it is not. */
  take(entryId: number): OutboxEntry | undefined;
  /** What is stored and what is still to be read, in order of writing. */
  shown(stored: readonly OutboxEntry[]): readonly OutboxEntry[];
}

/**
 * @param now the service's time, epoch ms
 * @param heldUpTo up to when the log is read, epoch ms
 */
export function createArrivals(now: () => number, heldUpTo: () => number): Arrivals {
  const rows: Map<number, Activity> = new Map();
  const unread: Map<number, { readonly entry: OutboxEntry; readonly at: number }> = new Map();

  return {
    sent: (entryId, row) => rows.set(entryId, row),
    rowOf: (entryId) => rows.get(entryId),
    elsewhere(entry) {
      if (!entry) return;
      // It may have been tried since this tab looked.
      const sent: OutboxEntry = { ...entry, state: 'sending', attempts: entry.attempts + 1, error: undefined };
      unread.set(entry.entryId, { entry: sent, at: now() });
    },
    take(entryId) {
      const entry = unread.get(entryId)?.entry;
      unread.delete(entryId);
      return entry;
    },
    shown(stored) {
      unread.forEach(({ at }, entryId) => heldUpTo() > at && unread.delete(entryId));
      if (unread.size === 0) return stored;
      const ids = new Set(stored.map((entry) => entry.entryId));
      const missing = Array.from(unread.values(), ({ entry }) => entry).filter(({ entryId }) => !ids.has(entryId));
      return [...stored, ...missing].sort((a, b) => a.entryId - b.entryId);
    }
  };
}
