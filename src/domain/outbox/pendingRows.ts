import { Activity } from '../log/activity';
import { Edit } from '../log/ActivityLog';
import { Sending } from '../feed/Thread';
import { hashPerson } from '../people/hashPerson';
import { OutboxEntry } from '../sync/LocalStores';

/** What waits in the outbox, as it will look when it has arrived. */
export interface Pending {
  /** Rows to be, by the root of each thread that changes; their item ids are negative: `-entryId`. */
  readonly rows: ReadonlyMap<string, readonly Activity[]>;
  readonly sending: ReadonlyMap<number, Sending>;
  /** Item ids that are about to go. */
  readonly removed: ReadonlySet<number>;
  readonly edits: ReadonlyMap<number, Edit>;
  /** Pictures that are still on the device, by the ActivityId of their post. */
  readonly pictures: ReadonlyMap<string, Blob>;
}

/** @param nowIso the service's time: what can still be undone shows until then */
export function pendingRows(entries: readonly OutboxEntry[], viewerName: string, nowIso: string): Pending {
  const rows: Map<string, Activity[]> = new Map();
  const sending: Map<number, Sending> = new Map();
  const removed: Set<number> = new Set();
  const edits: Map<number, Edit> = new Map();
  const pictures: Map<string, Blob> = new Map();

  for (const entry of entries) {
    const { task } = entry;
    if (task.type !== 'create' && !rows.has(task.root)) rows.set(task.root, []);
    if (task.type === 'remove') {
      if (entry.state === 'failed') sending.set(task.itemId, 'removalFailed');
      else if (!(entry.notBefore && entry.notBefore > nowIso)) removed.add(task.itemId);
    } else if (task.type === 'edit') {
      edits.set(task.edit.itemId, task.edit);
      sending.set(task.edit.itemId, entry.state);
    } else {
      const row = toRow(entry, viewerName);
      if (!row) continue;
      rows.set(row.root, [...(rows.get(row.root) ?? []), row]);
      sending.set(row.itemId, entry.state);
      if (task.picture) pictures.set(task.activity.id, task.picture);
    }
  }
  return { rows, sending, removed, edits, pictures };
}

/** The rows of a thread as the one who writes sees them: with what is on its way. */
export function withPending(root: string, stored: readonly Activity[], pending: Pending): readonly Activity[] {
  const ids = new Set(stored.map(idOf));
  // A row whose answer was lost stands in both places for a moment. Reactions are counted once a person anyway.
  const waiting = (pending.rows.get(root) ?? []).filter((row) => row.kind === 'reaction' || !ids.has(row.id));
  const all = waiting.length > 0 ? [...stored, ...waiting] : stored;
  if (pending.removed.size === 0 && pending.edits.size === 0) return all;
  return all.filter((row) => !pending.removed.has(row.itemId)).map((row) => {
    const edit = pending.edits.get(row.itemId);
    if (!edit || !('text' in row)) return row;
    return { ...row, text: edit.text, mentions: edit.mentions, editedAt: edit.editedAt };
  });
}

function idOf(row: Activity): string | undefined {
  return row.kind === 'reaction' ? undefined : row.id;
}

function toRow(entry: OutboxEntry, viewerName: string): Activity | undefined {
  if (entry.task.type !== 'create') return undefined;
  const { activity } = entry.task;
  const shared = {
    itemId: -entry.entryId,
    version: 1,
    id: activity.id,
    root: activity.root,
    actor: activity.actor,
    actorName: viewerName,
    createdAt: entry.queuedAt
  };
  switch (activity.kind) {
    case 'reaction': {
      const { itemId, root, actor, actorName, createdAt } = shared;
      const reactor = hashPerson(actor);
      return { itemId, root, actor, actorName, createdAt, kind: 'reaction', target: activity.target, reaction: activity.reaction, reactor };
    }
    case 'mention':
    case 'received':
    case 'tally':
      return undefined;
    case 'kudos': {
      const { audience, text, value, recipients, unit, shift, picture } = activity;
      return { ...shared, kind: 'kudos', audience, text, mentions: [], value, recipients, unit, shift, picture };
    }
    case 'placement':
      return { ...shared, kind: 'placement', target: activity.target, audience: activity.audience };
    case 'retraction':
    case 'answer':
      return { ...shared, kind: activity.kind, target: activity.target };
    case 'comment':
      return { ...shared, kind: 'comment', target: activity.target, text: activity.text, mentions: activity.mentions };
    default: {
      const { kind, audience, title, text, mentions, picture } = activity;
      return { ...shared, kind, audience, title, text, mentions, picture };
    }
  }
}
