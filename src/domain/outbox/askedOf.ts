import { OutboxTask } from '../sync/LocalStores';

/** The entry whose row an edit or removal is about, while only the outbox knows of that row. */
export function askedOf(task: OutboxTask): number | undefined {
  if (task.type === 'create') return undefined;
  const itemId = task.type === 'edit' ? task.edit.itemId : task.itemId;
  return itemId < 0 ? -itemId : undefined;
}
