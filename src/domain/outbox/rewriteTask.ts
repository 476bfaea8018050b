import { NewActivity } from '../log/ActivityLog';
import { cleanText } from '../log/cleanText';
import { OutboxTask } from '../sync/LocalStores';
import { mentionRows } from './mentionRows';
import { Written } from './Written';

/** A task that still waits, with another text; what has no text stays as it is. */
export function rewriteTask(task: OutboxTask, { text: raw, mentions }: Written, actor: string): OutboxTask {
  const text = cleanText(raw);
  if (task.type === 'create' && 'mentions' in task.activity) {
    const { id, root } = task.activity;
    return { ...task, activity: { ...task.activity, text, mentions }, mentions: mentionRows(mentions, id, root, actor) };
  }
  if (task.type !== 'edit') return task;
  const known = new Set(task.edit.mentions.map((mention) => mention.id));
  const added = mentions.filter((mention) => !known.has(mention.id));
  const isNamed = (row: NewActivity): boolean => row.kind === 'mention' && mentions.some((mention) => mention.id === row.about);
  return {
    ...task,
    edit: { ...task.edit, text, mentions },
    mentions: [...(task.mentions ?? []).filter(isNamed), ...mentionRows(added, task.id, task.root, actor)]
  };
}
