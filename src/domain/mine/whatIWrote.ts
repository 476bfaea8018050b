import { Sending } from '../feed/Thread';
import { Activity, CommentActivity, KudosActivity, PostActivity } from '../log/activity';
import { Pending, withPending } from '../outbox/pendingRows';

/** A text that a person wrote, with what is on its way. */
export interface WrittenText {
  readonly row: PostActivity | CommentActivity | KudosActivity;
  readonly sending?: Sending;
}

/**
 * The texts of a person among rows, newest first, as they stand with what waits in the outbox: each once, edited texts as
 * edited, removed ones gone.
 */
export function whatIWrote(rows: readonly Activity[], pending: Pending, me: string): readonly WrittenText[] {
  const byRoot: Map<string, Activity[]> = new Map();
  for (const row of rows) if (row.actor === me) put(byRoot, row.root, row);
  pending.rows.forEach((_, root) => byRoot.set(root, byRoot.get(root) ?? []));
  const texts: Map<string, WrittenText> = new Map();
  byRoot.forEach((own, root) => {
    for (const row of withPending(root, own, pending)) {
      if (!isText(row) || row.actor !== me) continue;
      const other = texts.get(row.id);
      if (!other || row.version > other.row.version) texts.set(row.id, { row, sending: pending.sending.get(row.itemId) });
    }
  });
  return Array.from(texts.values()).sort((a, b) => (a.row.createdAt < b.row.createdAt ? 1 : -1));
}

function isText(row: Activity): row is WrittenText['row'] {
  return row.kind === 'post' || row.kind === 'question' || row.kind === 'comment' || row.kind === 'kudos';
}

function put(map: Map<string, Activity[]>, key: string, row: Activity): void {
  const list = map.get(key);
  if (list) list.push(row);
  else map.set(key, [row]);
}
