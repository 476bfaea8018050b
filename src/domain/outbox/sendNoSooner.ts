import { OutboxTask } from '../sync/LocalStores';

/**
 * Until when a new task waits, epoch ms; undefined when it does not. What everybody does at once can wait while many write,
 * and is shown meanwhile as if it stood.
 */
export function sendNoSooner(task: OutboxTask, now: number, reactionDelayMs: (root: string, target: string) => number): number | undefined {
  const delay = task.type === 'create' && task.activity.kind === 'reaction' ? reactionDelayMs(task.activity.root, task.activity.target) : 0;
  return delay > 0 ? now + delay : undefined;
}
