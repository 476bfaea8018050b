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

const deepest: number = 50;

/**
 * The newest `shown` comments as rows: oldest first, one level of replies, each reply with what it answers.
 * A reply to a reply stands beside it.
 */
export function foldComments(comments: readonly Comment[], shown: number): FoldedComments {
  const byId: ReadonlyMap<string, Comment> = new Map(comments.map(comment => [comment.id, comment]));
  const parentOf = (comment: Comment): Comment | undefined => {
    let parent: Comment | undefined = comment.replyTo ? byId.get(comment.replyTo) : undefined;
    // Anyone can write rows that answer each other in a circle: they stand by themselves.
    for (let steps: number = 0; parent !== comment && steps < deepest; steps++) {
      const above: Comment | undefined = parent?.replyTo ? byId.get(parent.replyTo) : undefined;
      if (!above) {
        return parent;
      }
      parent = above;
    }
    return undefined;
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
