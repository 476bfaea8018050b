import { Mention } from '../log/activity';
import { NewActivity } from '../log/ActivityLog';

/**
 * One row for each person that a post or comment names, so that the bell of each finds it by About. The ids follow from
 * what they say, so that writing one again is harmless.
 */
export function mentionRows(mentions: readonly Mention[], target: string, root: string, actor: string): readonly NewActivity[] {
  const others = new Set(mentions.map((mention) => mention.id).filter((id) => id !== actor));
  return Array.from(others, (about) => ({ id: `${target}.mention.${about}`, root, key: target, actor, kind: 'mention', target, about }));
}
