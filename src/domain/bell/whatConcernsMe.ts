import { aboutOf } from '../feed/aboutOf';
import { Comment, Post, Thread } from '../feed/Thread';
import { isThanked } from '../feed/whyShown';
import { Concern } from './Concern';

/**
 * What concerns a person among threads, newest first, each thing once. It is derived anew every time: what was deleted
 * is gone, what was edited counts as it stands now, and one's own acts never count.
 * @param follows what was chosen by hand, by root; other threads are followed by whoever takes part
 */
export function whatConcernsMe(threads: readonly Thread[], me: string, follows: Readonly<Record<string, boolean>>): readonly Concern[] {
  if (me === '') return [];
  const found = threads.reduce<Concern[]>((all, thread) => all.concat(ofThread(thread, me, follows[thread.root])), []);
  return found.sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
}

function ofThread(thread: Thread, me: string, follow: boolean | undefined): Concern[] {
  const { post, comments } = thread;
  const found: Concern[] = [];
  const mine = new Set(comments.filter((comment) => comment.actor === me).map((comment) => comment.id));
  const shared = { root: thread.root, about: aboutOf(post), isQuestion: post.kind === 'question' };
  const add = (kind: Concern['kind'], row: Post | Comment): void => {
    // What has not been sent is the viewer's own; what cannot be placed in time is nobody's news.
    if (row.actor !== me && row.itemId > 0) found.push({ ...shared, ...toConcern(kind, row) });
  };

  if (post.kudos && isThanked(post.kudos, me)) add('kudos', post);
  else if (names(post, me)) add('mention', post);
  for (const comment of comments) {
    if (names(comment, me)) add('mention', comment);
    else if (comment.replyTo !== undefined && mine.has(comment.replyTo)) add('answer', comment);
    else if (post.actor === me) add('comment', comment);
  }
  const choice = chosenOf(thread, me, mine, follow);
  return choice ? [...found, { ...shared, ...choice }] : found;
}

function toConcern(kind: Concern['kind'], row: Post | Comment): Omit<Concern, 'root' | 'about' | 'isQuestion'> {
  const { id, actor, actorName, createdAt } = row;
  return {
    id,
    kind,
    target: id,
    actor,
    actorName,
    at: createdAt,
    editedAt: kind === 'mention' ? row.editedAt : undefined,
    value: 'kudos' in row ? row.kudos?.value : undefined
  };
}

/** Another choice is another thing: its id is that of the chosen comment. */
function chosenOf(thread: Thread, me: string, mine: ReadonlySet<string>, follow: boolean | undefined): Omit<Concern, 'root' | 'about' | 'isQuestion'> | undefined {
  const { post, answer, answeredAt } = thread;
  if (answer === undefined || answeredAt === undefined || post.actor === me) return undefined;
  const isMine = mine.has(answer);
  if (!isMine && !(follow ?? mine.size > 0)) return undefined;
  return {
    id: `${answer}.chosen`,
    kind: isMine ? 'chosen' : 'accepted',
    target: answer,
    actor: post.actor,
    actorName: post.actorName,
    at: answeredAt
  };
}

function names(row: Post | Comment, me: string): boolean {
  return row.mentions.some((mention) => mention.id === me);
}
