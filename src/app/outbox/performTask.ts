import { Activity } from '../../domain/log/activity';
import { ActivityLog } from '../../domain/log/ActivityLog';
import { isServiceError, ServiceError } from '../../domain/log/ServiceError';
import { askedOf } from '../../domain/outbox/askedOf';
import { pointAtRow } from '../../domain/outbox/pointAtRow';
import { CreateTask, EditTask, OutboxTask, RemoveTask } from '../../domain/sync/LocalStores';

/** What the outbox asks of the log. */
export type WritingLog = Pick<ActivityLog, 'create' | 'edit' | 'findOwn' | 'remove' | 'removeById' | 'uploadPicture'>;

export interface Performed {
  /** The task as it was done: it names the row's own number. */
  readonly task: OutboxTask;
  readonly row: Activity | undefined;
}

/** Does one task; doing it again after an unclear answer does it no second time. Throws a `ServiceError`. */
export async function performTask(task: OutboxTask, log: WritingLog, viewerId: string): Promise<Performed> {
  switch (task.type) {
    case 'create':
      return { task, row: await create(task, log) };
    case 'edit': {
      const found = await findRow(task, log, viewerId);
      if (!found) throw new ServiceError('missing', 'The row to edit is not there');
      return { task: found, row: await edit(found as EditTask, log, viewerId) };
    }
    case 'remove': {
      // The rows that tell those whom it named stay: they are in no replica, and to look for them would cost requests.
      const found = await findRow(task, log, viewerId);
      if (found) await log.remove((found as RemoveTask).itemId);
      for (const copy of task.copies ?? []) await log.removeById(copy.id, copy.actor);
      return { task: found ?? task, row: undefined };
    }
  }
}

/** A row that only the outbox knew of is looked up by its ActivityId; undefined when it never came to stand. */
async function findRow(task: EditTask | RemoveTask, log: WritingLog, viewerId: string): Promise<OutboxTask | undefined> {
  if (askedOf(task) === undefined) return task;
  const row = task.id === '' ? undefined : await log.findOwn(task.id, viewerId);
  return row && row !== 'elsewhere' ? pointAtRow(task, row) : undefined;
}

async function create({ activity, picture }: CreateTask, log: WritingLog): Promise<Activity | undefined> {
  if ('picture' in activity && activity.picture && picture) await log.uploadPicture(activity.picture.path, picture);
  return log.create(activity);
}

/** Only its writer edits a row: a version that is newer is the same person's, from another device, and this edit is later. */
async function edit({ edit: wanted, id }: EditTask, log: WritingLog, viewerId: string): Promise<Activity> {
  try {
    return await log.edit(wanted);
  } catch (error) {
    if (!isServiceError(error) || error.kind !== 'conflict') throw error;
    const standing = await log.findOwn(id, viewerId);
    if (!standing || standing === 'elsewhere' || standing.kind === 'reaction') throw error;
    return log.edit({ ...wanted, version: standing.version });
  }
}
