import { foldKudos, isTakenDown } from '../kudos/foldKudos';
import { Activity, AnswerActivity, CommentActivity, KudosActivity, PostActivity, ReactionActivity } from '../log/activity';
import { byTime } from './byTime';
import { foldReactions, noReactions } from './foldReactions';
import { Comment, Reactions, Sending, Thread } from './Thread';

export interface Viewer {
  readonly id: string;
  /** `hashPerson` of the id. */
  readonly hash: number;
}

/**
 * Makes a thread of all rows that name its root, in any order, repeated or with rows that make no sense: those are
 * left out. undefined while the post itself is missing.
 */
export function foldThread(
  root: string,
  rows: readonly Activity[],
  viewer: Viewer,
  sending: ReadonlyMap<number, Sending> = new Map()
): Thread | undefined {
  const standing = withoutRetracted(rows);
  const post = earliest(standing.filter((row): row is RootActivity => isRoot(row) && row.id === root));
  if (!post || (post.kind === 'kudos' && isTakenDown(post, rows))) return undefined;

  const comments = uniqueById(standing.filter((row): row is CommentActivity => row.kind === 'comment' && row.id !== root));
  const reactions = reactionsByTarget(standing, viewer.hash);
  const inThread = new Map(comments.map((comment) => [comment.id, comment]));
  const choice = chosenAnswer(post, standing, inThread);

  return {
    root,
    post: {
      ...entry(post, reactions, sending),
      kind: post.kind,
      audience: post.audience,
      title: post.kind === 'kudos' ? '' : post.title,
      picture: post.picture,
      ...(post.kind === 'kudos' ? foldKudos(post, standing) : {})
    },
    comments: comments
      .sort(byTime)
      .map((comment): Comment => ({ ...entry(comment, reactions, sending), replyTo: firstLevel(comment, inThread) })),
    answer: choice?.target,
    answeredAt: choice && choice.itemId > 0 ? choice.createdAt : undefined
  };
}

type RootActivity = PostActivity | KudosActivity;

function isRoot(row: Activity): row is RootActivity {
  return row.kind === 'post' || row.kind === 'question' || row.kind === 'kudos';
}

function entry(
  row: RootActivity | CommentActivity,
  reactions: ReadonlyMap<string, Reactions>,
  sending: ReadonlyMap<number, Sending>
): Omit<Comment, 'replyTo'> {
  const { id, itemId, version, actor, actorName, createdAt, text, mentions } = row;
  const editedAt = 'editedAt' in row ? row.editedAt : undefined;
  return {
    id, itemId, version, actor, actorName, createdAt, editedAt, text, mentions,
    reactions: reactions.get(id) ?? noReactions,
    sending: sending.get(itemId)
  };
}

/** The service keeps ActivityId unique; should a list come without that, the first row counts. */
function earliest<T extends { itemId: number }>(rows: readonly T[]): T | undefined {
  return rows.reduce<T | undefined>((first, row) => (!first || rank(row) < rank(first) ? row : first), undefined);
}

function rank(row: { itemId: number }): number {
  return row.itemId < 0 ? Number.MAX_SAFE_INTEGER + row.itemId : row.itemId;
}

function uniqueById(rows: readonly CommentActivity[]): CommentActivity[] {
  const first: Map<string, CommentActivity> = new Map();
  for (const row of rows) {
    const other = first.get(row.id);
    if (!other || rank(row) < rank(other)) first.set(row.id, row);
  }
  return Array.from(first.values());
}

function withoutRetracted(rows: readonly Activity[]): readonly Activity[] {
  const retracted: Set<string> = new Set();
  for (const row of rows) if (row.kind === 'retraction') retracted.add(`${row.target} ${row.actor}`);
  if (retracted.size === 0) return rows;
  return rows.filter((row) => row.kind === 'reaction' || !retracted.has(`${row.id} ${row.actor}`));
}

function reactionsByTarget(rows: readonly Activity[], viewer: number): ReadonlyMap<string, Reactions> {
  const byTarget: Map<string, ReactionActivity[]> = new Map();
  for (const row of rows) {
    if (row.kind !== 'reaction') continue;
    const list = byTarget.get(row.target);
    if (list) list.push(row);
    else byTarget.set(row.target, [row]);
  }
  return new Map(Array.from(byTarget, ([target, list]) => [target, foldReactions(list, viewer)]));
}

/** Only the asker chooses, only among the comments of the thread, and the latest choice counts. */
function chosenAnswer(
  post: RootActivity,
  rows: readonly Activity[],
  inThread: ReadonlyMap<string, CommentActivity>
): AnswerActivity | undefined {
  if (post.kind !== 'question') return undefined;
  const choices = rows.filter(
    (row): row is AnswerActivity => row.kind === 'answer' && row.actor === post.actor && inThread.has(row.target)
  );
  return choices.sort(byTime).pop();
}

/** Replies have one level: an answer to an answer belongs to the comment that began it. */
function firstLevel(comment: CommentActivity, inThread: ReadonlyMap<string, CommentActivity>): string | undefined {
  const passed: Set<string> = new Set([comment.id]);
  let above = inThread.get(comment.target);
  while (above && !passed.has(above.id)) {
    passed.add(above.id);
    const next = inThread.get(above.target);
    if (!next) return above.id;
    above = next;
  }
  return undefined;
}
