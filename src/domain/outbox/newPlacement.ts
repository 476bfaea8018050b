import { CreateTask } from '../sync/LocalStores';

/** A recipient's choice of where a kudos shows. @param audience `all`, or the recipient's own unit */
export function newPlacement(key: string, actor: string, root: string, audience: string): CreateTask {
  return { type: 'create', activity: { id: key, root, key, actor, kind: 'placement', target: root, audience }, mentions: [] };
}
