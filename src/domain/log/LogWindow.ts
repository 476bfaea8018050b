import { Activity, Change } from './activity';

/**
 * The part of the log that a client holds, by SharePoint item id, because a deletion tells nothing else.
 * Applying changes is commutative and idempotent: the highest version of a row stays, and what is deleted stays so.
 */
export interface LogWindow {
  /** Gives the roots of the threads that changed. */
  apply(changes: readonly Change[]): ReadonlySet<string>;
  rowsOf(root: string): readonly Activity[];
  /** Roots of which at least one row is held. */
  roots(): Iterable<string>;
  all(): Iterable<Activity>;
  /** Whether the row was applied and stands. */
  has(itemId: number): boolean;
  /** Item ids that are gone for good. */
  deleted(): Iterable<number>;
}

/** @param gone item ids that are known to be deleted, from a window before */
export function createLogWindow(gone: Iterable<number> = []): LogWindow {
  const rows: Map<number, Activity> = new Map();
  const idsByRoot: Map<string, Set<number>> = new Map();
  const deleted: Set<number> = new Set(gone);

  function take(itemId: number, touched: Set<string>): void {
    const row = rows.get(itemId);
    if (!row) return;
    rows.delete(itemId);
    idsByRoot.get(row.root)?.delete(itemId);
    touched.add(row.root);
  }

  function put(activity: Activity, touched: Set<string>): void {
    const { itemId, root } = activity;
    if (deleted.has(itemId)) return;
    const held = rows.get(itemId);
    if (held && versionOf(held) >= versionOf(activity)) return;
    take(itemId, touched);
    rows.set(itemId, activity);
    let ids = idsByRoot.get(root);
    if (!ids) idsByRoot.set(root, (ids = new Set()));
    ids.add(itemId);
    touched.add(root);
  }

  return {
    apply(changes) {
      const touched: Set<string> = new Set();
      for (const change of changes) {
        if (change.type === 'upserted') {
          put(change.activity, touched);
        } else {
          // A row that turned unreadable is gone for this reader, but a later version of it may be good again.
          take(change.itemId, touched);
          if (change.type === 'deleted') deleted.add(change.itemId);
        }
      }
      return touched;
    },
    rowsOf(root) {
      const found: Activity[] = [];
      idsByRoot.get(root)?.forEach((id) => found.push(rows.get(id) as Activity));
      return found;
    },
    roots: () => idsByRoot.keys(),
    all: () => rows.values(),
    has: (itemId) => rows.has(itemId),
    deleted: () => deleted.values()
  };
}

/** Reactions are never edited. */
function versionOf(activity: Activity): number {
  return activity.kind === 'reaction' ? 1 : activity.version;
}
