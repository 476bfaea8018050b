import { timeOfKey } from '../log/key';
import { CreateTask, OutboxEntry } from '../sync/LocalStores';
import { mentionRows } from './mentionRows';
import { picturePath } from './picturePath';
import { receivedRows } from './receivedRows';

/** A key that was never sent and is further than this from the service's time belongs to another window. */
const keyStaysMs: number = 60 * 1000;

/**
 * An entry that was never tried gets the key of the moment it is sent, so that it stands in the windows where others look
 * for it. Once tried it keeps its keys, for the first try may have arrived; so it does when another entry builds on it.
 * @param all the outbox
 * @param now the service's time, epoch ms
 */
export function withFreshKey(entry: OutboxEntry, all: readonly OutboxEntry[], now: number, createKey: () => string): OutboxEntry {
  const { task, attempts, state } = entry;
  if (task.type !== 'create' || attempts > 0 || state === 'sending') return entry;
  if (Math.abs(now - timeOfKey(task.activity.key)) < keyStaysMs) return entry;
  if (all.some((other) => other.entryId !== entry.entryId && names(other, task.activity.id))) return entry;
  return { ...entry, task: rekeyed(task, createKey()) };
}

function names({ task }: OutboxEntry, id: string): boolean {
  if (task.type !== 'create') return task.root === id || task.id === id;
  return task.activity.root === id || ('target' in task.activity && task.activity.target === id);
}

function rekeyed(task: CreateTask, key: string): CreateTask {
  const { activity } = task;
  switch (activity.kind) {
    case 'post':
    case 'question': {
      const picture = activity.picture && task.picture && { ...activity.picture, path: picturePath(key) };
      return {
        ...task,
        activity: { ...activity, id: key, root: key, key, picture },
        mentions: mentionRows(activity.mentions, key, key, activity.actor)
      };
    }
    case 'comment':
      return {
        ...task,
        activity: { ...activity, id: key, key },
        mentions: mentionRows(activity.mentions, key, activity.root, activity.actor)
      };
    case 'kudos': {
      const picture = activity.picture && task.picture && { ...activity.picture, path: picturePath(key) };
      const kudos = { ...activity, id: key, root: key, key, picture };
      return { ...task, activity: kudos, mentions: receivedRows(kudos) };
    }
    case 'answer':
    case 'placement':
    case 'retraction':
      return { ...task, activity: { ...activity, id: key, key } };
    default:
      return { ...task, activity: { ...activity, key } };
  }
}
