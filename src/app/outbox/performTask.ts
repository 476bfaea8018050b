import { Activity } from '../../domain/log/activity';
import { ActivityLog } from '../../domain/log/ActivityLog';
import { isServiceError } from '../../domain/log/ServiceError';
import { OutboxTask } from '../../domain/sync/LocalStores';

export interface Performed {
  readonly row: Activity | undefined;
  /** What is left to do, as tasks of their own. */
  readonly follow: readonly OutboxTask[];
}

/** Does one task; doing it again after an unclear answer does it no second time. */
export async function performTask(task: OutboxTask, log: ActivityLog, viewerId: string): Promise<Performed> {
  switch (task.type) {
    case 'create':
      return create(task, log);
    case 'edit':
      return { row: await edit(task, log, viewerId), follow: [] };
    case 'remove':
      await log.remove(task.itemId);
      return { row: undefined, follow: [] };
  }
}

async function create(task: Extract<OutboxTask, { type: 'create' }>, log: ActivityLog): Promise<Performed> {
  const { activity } = task;
  const isPost = activity.kind === 'post' || activity.kind === 'question';
  if (isPost && activity.picture && task.picture) await log.uploadPicture(activity.picture.path, task.picture);
  const row = await log.create(activity);
  const follow: OutboxTask[] = task.mentions.map((mention) => ({ type: 'create', activity: mention, mentions: [] }));
  // The first try may have arrived before the writer changed the waiting text.
  if (row && 'text' in row && 'text' in activity && row.text.trim() !== activity.text.trim()) {
    const { itemId, version, root, id } = row;
    const { text, mentions } = activity;
    const rest = isPost ? { title: activity.title, picture: activity.picture } : {};
    follow.push({ type: 'edit', root, id, edit: { itemId, version, text, mentions, ...rest, editedAt: row.createdAt } });
  }
  return { row, follow };
}

/** Only its writer edits a row: a version that is newer is the same person's, from another device, and this edit is later. */
async function edit(
  { edit: wanted, id }: Extract<OutboxTask, { type: 'edit' }>,
  log: ActivityLog,
  viewerId: string
): Promise<Activity> {
  try {
    return await log.edit(wanted);
  } catch (error) {
    if (!isServiceError(error) || error.kind !== 'conflict') throw error;
    const standing = await log.findOwn(id, viewerId);
    if (!standing || standing === 'elsewhere' || standing.kind === 'reaction') throw error;
    return log.edit({ ...wanted, version: standing.version });
  }
}
