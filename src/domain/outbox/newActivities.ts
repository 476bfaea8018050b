import { Mention, Picture, ReactionKind } from '../log/activity';
import { NewActivity } from '../log/ActivityLog';
import { OutboxTask } from '../sync/LocalStores';

type CreateTask = Extract<OutboxTask, { type: 'create' }>;

export interface Written {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** A post or a question; `key` becomes the thread's. */
export function newPost(
  key: string,
  actor: string,
  post: Written & { readonly kind: 'post' | 'question'; readonly audience: string; readonly title: string },
  picture?: { readonly file: Blob; readonly width: number; readonly height: number; readonly alt: string }
): CreateTask {
  const { kind, audience, title, text, mentions } = post;
  const stored: Picture | undefined = picture && {
    path: picturePath(key),
    width: picture.width,
    height: picture.height,
    alt: picture.alt
  };
  return {
    type: 'create',
    activity: { id: key, root: key, key, actor, kind, audience, title, text, mentions, picture: stored },
    picture: picture?.file,
    mentions: mentionRows(mentions, key, key, actor)
  };
}

export function newComment(key: string, actor: string, root: string, target: string, { text, mentions }: Written): CreateTask {
  return {
    type: 'create',
    activity: { id: key, root, key, actor, kind: 'comment', target, text, mentions },
    mentions: mentionRows(mentions, key, root, actor)
  };
}

/** Its id follows from person, target and kind, so that there can be but one. */
export function newReaction(key: string, actor: string, root: string, target: string, reaction: ReactionKind): CreateTask {
  return {
    type: 'create',
    activity: { id: `${target}.${reaction}.${actor}`, root, key, actor, kind: 'reaction', target, reaction },
    mentions: []
  };
}

export function newAnswer(key: string, actor: string, root: string, target: string): CreateTask {
  return { type: 'create', activity: { id: key, root, key, actor, kind: 'answer', target }, mentions: [] };
}

/**
 * A task that was never tried gets the key of the moment it is sent, so that it stands in the windows where others look
 * for it. Once tried it keeps its keys: the first try may have arrived.
 */
export function withFreshKey(task: CreateTask, key: string): CreateTask {
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
    case 'answer':
      return { ...task, activity: { ...activity, id: key, key } };
    default:
      return { ...task, activity: { ...activity, key } };
  }
}

/** One row for each person, so that the bell of each finds it by About. */
function mentionRows(mentions: readonly Mention[], target: string, root: string, actor: string): NewActivity[] {
  const others = new Set(mentions.map((mention) => mention.id).filter((id) => id !== actor));
  return Array.from(others, (about) => ({ id: `${target}.mention.${about}`, root, key: target, actor, kind: 'mention', target, about }));
}

/** Every picture is written anew as JPEG before it leaves the device. */
function picturePath(key: string): string {
  return `${key.slice(0, 7)}/${key}.jpg`;
}
