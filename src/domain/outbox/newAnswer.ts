import { CreateTask } from '../sync/LocalStores';

/** The choice of a comment as the answer to one's own question. */
export function newAnswer(key: string, actor: string, root: string, target: string): CreateTask {
  return { type: 'create', activity: { id: key, root, key, actor, kind: 'answer', target }, mentions: [] };
}
