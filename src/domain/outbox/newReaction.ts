import { ReactionKind } from '../log/activity';
import { CreateTask } from '../sync/LocalStores';

/** Its id follows from person, target and kind, so that there can be but one. */
export function newReaction(key: string, actor: string, root: string, target: string, reaction: ReactionKind): CreateTask {
  return {
    type: 'create',
    activity: { id: `${target}.${reaction}.${actor}`, root, key, actor, kind: 'reaction', target, reaction },
    mentions: []
  };
}
