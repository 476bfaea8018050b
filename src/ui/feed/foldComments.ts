import { Comment } from '../../domain/feed/Thread';

export interface CommentRow {
  readonly comment: Comment;
  /** Stands below the comment that it answers. */
  readonly reply: boolean;
}

export interface FoldedComments {
  readonly rows: readonly CommentRow[];
  readonly hidden: number;
}

/**
 * The newest `shown` comments as rows: oldest first, one level of replies, each reply with what it answers.
 * A reply to a reply stands beside it.
 */
export function foldComments(comments: readonly Comment[], shown: number): FoldedComments {
  const byId: ReadonlyMap<string, Comment> = new Map(comments.map(comment => [comment.id, comment]));
  const parentOf = (comment: Comment): Comment | undefined => {
    let parent: Comment | undefined = comment.replyTo ? byId.get(comment.replyTo) : undefined;
    for (let steps: number = 0; parent?.replyTo && byId.has(parent.replyTo) && steps < 50; steps++) {
      parent = byId.get(parent.replyTo);
    }
    return parent === comment ? undefined : parent;
  };

  const visible: Set<string> = new Set();
  for (const comment of comments.slice(Math.max(0, comments.length - shown))) {
    visible.add(comment.id);
    const parent: Comment | undefined = parentOf(comment);
    if (parent) {
      visible.add(parent.id);
    }
  }

  const replies: Map<string, Comment[]> = new Map();
  const tops: Comment[] = [];
  for (const comment of comments) {
    if (visible.has(comment.id)) {
      const parent: Comment | undefined = parentOf(comment);
      if (parent) {
        replies.set(parent.id, [...(replies.get(parent.id) ?? []), comment]);
      } else {
        tops.push(comment);
      }
    }
  }
  const rows: CommentRow[] = tops.reduce<CommentRow[]>((all, comment) => {
    all.push({ comment, reply: false });
    (replies.get(comment.id) ?? []).forEach(reply => all.push({ comment: reply, reply: true }));
    return all;
  }, []);
  return { rows, hidden: comments.length - rows.length };
}
