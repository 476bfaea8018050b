import { Thread } from './Thread';

const minuteMs: number = 60_000;

/**
 * How many react to a text a minute, since it was written.
 * @param target the post's or comment's ActivityId
 * @param now the service's time, epoch ms
 */
export function reactionPace(thread: Thread | undefined, target: string, now: number): number {
  const text = thread && [thread.post, ...thread.comments].find(({ id }) => id === target);
  return text ? text.reactions.people / Math.max((now - Date.parse(text.createdAt)) / minuteMs, 1) : 0;
}
