import { cleanText } from '../log/cleanText';
import { CreateTask } from '../sync/LocalStores';
import { mentionRows } from './mentionRows';
import { Written } from './Written';

/** @param target the post, or the comment that is answered */
export function newComment(key: string, actor: string, root: string, target: string, { text, mentions }: Written): CreateTask {
  return {
    type: 'create',
    activity: { id: key, root, key, actor, kind: 'comment', target, text: cleanText(text), mentions },
    mentions: mentionRows(mentions, key, root, actor)
  };
}
