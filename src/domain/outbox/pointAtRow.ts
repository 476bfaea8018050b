import { Activity } from '../log/activity';
import { OutboxTask } from '../sync/LocalStores';

/** What was asked of a row that only the outbox knew of, now that the row has a number. */
export function pointAtRow(task: OutboxTask, row: Activity): OutboxTask {
  if (task.type === 'remove') return { ...task, itemId: row.itemId };
  if (task.type !== 'edit' || row.kind === 'reaction') return task;
  return { ...task, edit: { ...task.edit, itemId: row.itemId, version: row.version } };
}
