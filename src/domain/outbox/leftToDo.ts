import { Activity } from '../log/activity';
import { NewActivity } from '../log/ActivityLog';
import { cleanText } from '../log/cleanText';
import { CreateTask, OutboxEntry, OutboxTask } from '../sync/LocalStores';
import { pointAtRow } from './pointAtRow';
import { Written } from './Written';

/**
 * What is left to do when an entry has arrived, as tasks of their own: rows for those who are named, and the text that the
 * writer gave it meanwhile.
 * @param sent the entry as it was sent, this try counted
 * @param standing the entry as it stands now; undefined when it was discarded meanwhile
 */
export function leftToDo(sent: OutboxEntry, standing: OutboxEntry | undefined, row: Activity | undefined): readonly OutboxTask[] {
  const was = sent.task;
  const task = standing?.task;
  if (task?.type === 'create' && was.type === 'create') {
    const edit = row && missingEdit(sent, task, row);
    return edit ? [...task.mentions.map(toTask), edit] : task.mentions.map(toTask);
  }
  if (task?.type === 'edit' && was.type === 'edit') {
    return row && isOther(was.edit, task.edit) ? [pointAtRow(task, row)] : (task.mentions ?? []).map(toTask);
  }
  return [];
}

function toTask(activity: NewActivity): OutboxTask {
  return { type: 'create', activity, mentions: [] };
}

/** The row may bear an older text: of an earlier try whose answer was lost, or because the text changed under way. */
function missingEdit(sent: OutboxEntry, { activity }: CreateTask, row: Activity): OutboxTask | undefined {
  if (!isEditable(activity) || !('text' in row) || sent.task.type !== 'create') return undefined;
  const was = sent.task.activity;
  const replaced = isEditable(was) && isOther(was, activity);
  const isStale = sent.attempts > 1 && !isSameText(row.text, activity.text);
  if (!replaced && !isStale) return undefined;
  const { itemId, version, root, id, createdAt: editedAt } = row;
  const { text, mentions } = activity;
  const kept = activity.kind === 'comment' ? {} : { title: activity.title, picture: activity.picture };
  return { type: 'edit', root, id, edit: { itemId, version, text, mentions, ...kept, editedAt } };
}

/** A kudos is never edited: it was received as it was given. */
function isEditable(activity: NewActivity): activity is Extract<NewActivity, { kind: 'post' | 'question' | 'comment' }> {
  return activity.kind === 'post' || activity.kind === 'question' || activity.kind === 'comment';
}

function isOther(a: Written, b: Written): boolean {
  const ids = ({ mentions }: Written): string => mentions.map((mention) => mention.id).join(' ');
  return !isSameText(a.text, b.text) || ids(a) !== ids(b);
}

/** As readers will see it: the service keeps what no reader shows. */
function isSameText(a: string, b: string): boolean {
  return cleanText(a).trim() === cleanText(b).trim();
}
