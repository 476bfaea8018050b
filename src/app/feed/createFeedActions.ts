import { Comment, Post, Thread } from '../../domain/feed/Thread';
import { newAnswer } from '../../domain/outbox/newAnswer';
import { newComment } from '../../domain/outbox/newComment';
import { newEdit } from '../../domain/outbox/newEdit';
import { newPost } from '../../domain/outbox/newPost';
import { newReaction } from '../../domain/outbox/newReaction';
import { receivedCopies } from '../../domain/outbox/receivedCopies';
import { Written } from '../../domain/outbox/Written';
import { OutboxEntry, SmallStore } from '../../domain/sync/LocalStores';
import { Draft, FeedActions } from '../../ui/feed/FeedModel';
import { Outbox } from '../outbox/Outbox';
import { LogReplica } from '../sync/LogReplica';

const undoMs: number = 10_000;
const draftKey: string = 'draft';

type Writing = Pick<
  FeedActions,
  'publish' | 'comment' | 'react' | 'chooseAnswer' | 'edit' | 'remove' | 'resend' | 'discard' | 'loadDraft' | 'saveDraft'
>;

export interface FeedActionsDeps {
  readonly viewer: { readonly id: string };
  /** The service's time, epoch ms. */
  readonly now: () => number;
  readonly createKey: () => string;
  readonly device: { readonly small: SmallStore };
  readonly outbox: Outbox;
  readonly replica: Pick<LogReplica, 'rowsOf'>;
}

/** What a person writes: each act becomes a task of the outbox, and shows at once. */
export function createFeedActions(session: FeedActionsDeps): Writing {
  const { outbox, replica, device, createKey } = session;
  const me = session.viewer.id;

  /** Entries that are about a row: the one that it will come of, its edits and its deletion. */
  function entriesOf(itemId: number): readonly OutboxEntry[] {
    return outbox.entries().filter(({ entryId, task }) => {
      if (task.type === 'create') return entryId === -itemId;
      return itemId === (task.type === 'edit' ? task.edit.itemId : task.itemId);
    });
  }

  async function takeBack(itemId: number, root: string, id: string): Promise<void> {
    const isWaiting = entriesOf(itemId).some(({ entryId }) => entryId === -itemId);
    if (isWaiting) await outbox.discard(-itemId);
    else await outbox.add({ type: 'remove', root, id, itemId });
  }

  async function edit(thread: Thread, target: Post | Comment, written: Written): Promise<void> {
    const entries = entriesOf(target.itemId);
    // Who edits a text whose deletion failed wants to keep it.
    for (const { entryId, task, state } of entries) if (task.type === 'remove' && state === 'failed') await outbox.discard(entryId);
    const waiting = entries.find(({ task }) => task.type !== 'remove');
    if (waiting && (await outbox.rewrite(waiting.entryId, written))) return;
    const { title, picture } = target.id === thread.root ? thread.post : { title: undefined, picture: undefined };
    const row = { ...target, root: thread.root, title, picture };
    await outbox.add(newEdit(row, written, new Date(session.now()).toISOString()));
  }

  return {
    publish(draft) {
      const { picture, ...post } = draft;
      outbox.add(newPost(createKey(), me, { ...post, title: '' }, picture)).catch(() => undefined);
      device.small.set(draftKey, undefined).catch(() => undefined);
    },
    comment(thread, text, mentions, replyTo) {
      outbox.add(newComment(createKey(), me, thread.root, replyTo ?? thread.root, { text, mentions })).catch(() => undefined);
    },
    react(thread, target, reaction, on) {
      const mine = target.reactions.mine[reaction];
      if (on === (mine !== undefined)) return;
      const done = on
        ? outbox.add(newReaction(createKey(), me, thread.root, target.id, reaction))
        : takeBack(mine as number, thread.root, `${target.id}.${reaction}.${me}`);
      Promise.resolve(done).catch(() => undefined);
    },
    chooseAnswer(thread, comment, chosen) {
      if (chosen) {
        outbox.add(newAnswer(createKey(), me, thread.root, comment.id)).catch(() => undefined);
        return;
      }
      // An older choice would count again if only the latest were taken back.
      for (const row of replica.rowsOf(thread.root)) {
        if (row.kind === 'answer' && row.actor === me) takeBack(row.itemId, thread.root, row.id).catch(() => undefined);
      }
      for (const { entryId, task } of outbox.entries()) {
        const isChoice = task.type === 'create' && task.activity.kind === 'answer' && task.activity.root === thread.root;
        if (isChoice) outbox.discard(entryId).catch(() => undefined);
      }
    },
    edit(thread, target, text, mentions) {
      edit(thread, target, { text, mentions }).catch(() => undefined);
    },
    remove(thread, target: Post | Comment) {
      const { itemId, id } = target;
      const copies = id === thread.root && thread.post.kudos ? receivedCopies(thread.post) : undefined;
      const queued = outbox.add({ type: 'remove', root: thread.root, id, itemId, copies }, session.now() + undoMs);
      return {
        undo: () => {
          queued.then((entry) => outbox.discard(entry.entryId)).catch(() => undefined);
        }
      };
    },
    resend(itemId) {
      for (const { entryId, state } of entriesOf(itemId)) if (state === 'failed') outbox.resend(entryId).catch(() => undefined);
    },
    discard(itemId) {
      const entries = entriesOf(itemId);
      if (entries.length === 0 && itemId < 0) outbox.discard(-itemId).catch(() => undefined);
      for (const { entryId, task } of entries) {
        // Deleting a text whose deletion failed is to try once more.
        const done = task.type === 'remove' ? outbox.resend(entryId) : outbox.discard(entryId);
        done.catch(() => undefined);
      }
    },
    loadDraft: async () => toDraft(await device.small.get(draftKey)),
    saveDraft(draft) {
      device.small.set(draftKey, draft).catch(() => undefined);
    }
  };
}

/** What is stored may be of an older Torget. */
function toDraft(value: unknown): Omit<Draft, 'picture'> | undefined {
  const draft = value as Partial<Draft> | undefined;
  if (!draft || typeof draft.text !== 'string' || typeof draft.audience !== 'string' || !Array.isArray(draft.mentions)) return undefined;
  return { kind: draft.kind === 'question' ? 'question' : 'post', audience: draft.audience, text: draft.text, mentions: draft.mentions };
}

