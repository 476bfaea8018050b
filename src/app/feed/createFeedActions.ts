import { Comment, Post } from '../../domain/feed/Thread';
import { newAnswer, newComment, newPost, newReaction } from '../../domain/outbox/newActivities';
import { OutboxEntry } from '../../domain/sync/LocalStores';
import { Draft, FeedActions } from '../../ui/feed/FeedModel';
import { Outbox } from '../outbox/createOutbox';
import { LogReplica } from '../sync/createLogReplica';
import { FeedDeps } from './FeedDeps';

const undoMs: number = 10_000;
const draftKey: string = 'draft';

type Writing = Pick<
  FeedActions,
  'publish' | 'comment' | 'react' | 'chooseAnswer' | 'edit' | 'remove' | 'resend' | 'discard' | 'loadDraft' | 'saveDraft'
>;

/** What a person writes: each act becomes a task of the outbox, and shows at once. */
export function createFeedActions(
  deps: Pick<FeedDeps, 'viewer' | 'now' | 'createKey' | 'device'>,
  outbox: Outbox,
  replica: LogReplica
): Writing {
  const me = deps.viewer.id;

  const entryOf = (itemId: number): OutboxEntry | undefined => outbox.entries().find((entry) => entry.entryId === -itemId);

  async function takeBack(itemId: number, root: string, id: string): Promise<void> {
    const entry = itemId < 0 ? entryOf(itemId) : undefined;
    if (entry && entry.attempts === 0) await outbox.discard(entry.entryId);
    else await outbox.add({ type: 'remove', root, id, itemId });
  }

  async function rewrite(entry: OutboxEntry, text: string, mentions: Draft['mentions']): Promise<void> {
    const { task } = entry;
    if (task.type === 'edit') {
      await outbox.replace({ ...entry, state: 'waiting', task: { ...task, edit: { ...task.edit, text, mentions } } });
    } else if (task.type === 'create' && 'text' in task.activity) {
      const { activity } = task;
      const renewed =
        activity.kind === 'comment'
          ? newComment(activity.key, me, activity.root, activity.target, { text, mentions })
          : newPost(activity.key, me, { ...activity, text, mentions });
      const picture = 'picture' in activity ? { picture: activity.picture } : {};
      await outbox.replace({
        ...entry,
        state: 'waiting',
        task: { ...renewed, activity: { ...renewed.activity, ...picture }, picture: task.picture }
      });
    }
  }

  return {
    publish(draft) {
      const { picture, ...post } = draft;
      outbox.add(newPost(deps.createKey(), me, { ...post, title: '' }, picture)).catch(() => undefined);
      deps.device.small.set(draftKey, undefined).catch(() => undefined);
    },
    comment(thread, text, mentions, replyTo) {
      outbox.add(newComment(deps.createKey(), me, thread.root, replyTo ?? thread.root, { text, mentions })).catch(() => undefined);
    },
    react(thread, target, reaction, on) {
      const mine = target.reactions.mine[reaction];
      if (on === (mine !== undefined)) return;
      const done = on
        ? outbox.add(newReaction(deps.createKey(), me, thread.root, target.id, reaction))
        : takeBack(mine as number, thread.root, `${target.id}.${reaction}.${me}`);
      Promise.resolve(done).catch(() => undefined);
    },
    chooseAnswer(thread, comment, chosen) {
      const standing = replica.rowsOf(thread.root).filter((row) => row.kind === 'answer' && row.actor === me && row.target === comment.id);
      if (chosen) outbox.add(newAnswer(deps.createKey(), me, thread.root, comment.id)).catch(() => undefined);
      else standing.forEach((row) => takeBack(row.itemId, thread.root, '').catch(() => undefined));
    },
    edit(thread, target, text, mentions) {
      const waiting =
        entryOf(target.itemId) ??
        outbox.entries().find(({ task, attempts }) => attempts === 0 && task.type === 'edit' && task.edit.itemId === target.itemId);
      if (waiting) {
        rewrite(waiting, text, mentions).catch(() => undefined);
        return;
      }
      const { itemId, version, id } = target;
      const post = id === thread.root ? thread.post : undefined;
      const editedAt = new Date(deps.now()).toISOString();
      const edit = { itemId, version, title: post?.title, text, mentions, picture: post?.picture, editedAt };
      outbox.add({ type: 'edit', root: thread.root, id, edit }).catch(() => undefined);
    },
    remove(thread, target: Post | Comment) {
      const { itemId, id } = target;
      const queued = outbox.add({ type: 'remove', root: thread.root, id, itemId }, deps.now() + undoMs);
      return {
        undo: () => {
          queued.then((entry) => outbox.discard(entry.entryId)).catch(() => undefined);
        }
      };
    },
    resend(itemId) {
      const entry = entryOf(itemId) ?? editOf(outbox, itemId);
      if (entry) outbox.replace({ ...entry, state: 'waiting', error: undefined }).catch(() => undefined);
    },
    discard(itemId) {
      const entry = entryOf(itemId) ?? editOf(outbox, itemId);
      if (entry) outbox.discard(entry.entryId).catch(() => undefined);
    },
    loadDraft: async () => toDraft(await deps.device.small.get(draftKey)),
    saveDraft(draft) {
      deps.device.small.set(draftKey, draft).catch(() => undefined);
    }
  };
}

function editOf(outbox: Outbox, itemId: number): OutboxEntry | undefined {
  return outbox.entries().find(({ task }) => task.type === 'edit' && task.edit.itemId === itemId);
}

/** What is stored may be of an older Torget. */
function toDraft(value: unknown): Omit<Draft, 'picture'> | undefined {
  const draft = value as Partial<Draft> | undefined;
  if (!draft || typeof draft.text !== 'string' || typeof draft.audience !== 'string' || !Array.isArray(draft.mentions)) return undefined;
  return { kind: draft.kind === 'question' ? 'question' : 'post', audience: draft.audience, text: draft.text, mentions: draft.mentions };
}

