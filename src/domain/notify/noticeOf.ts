import { Thread } from '../feed/Thread';
import { NewActivity } from '../log/ActivityLog';
import { Notice } from './Notice';

/**
 * Whom a row that was just stored concerns, beside its writer; undefined for most rows. A mention and an answer in one comment
 * are about the same, so that the later replaces the earlier.
 * @param thread the row's own, as far as the writer's device knows it
 */
export function noticeOf(row: NewActivity, thread: Thread | undefined): Notice | undefined {
  const place = { kind: 'thread', root: row.root } as const;
  switch (row.kind) {
    case 'received':
      return { kind: 'thanked', to: row.about, place: { kind: 'kudos', root: row.root }, about: row.target, value: row.value };
    case 'mention':
      return { kind: 'mentioned', to: row.about, place, about: row.target };
    case 'comment': {
      const to = answered(row.target, thread);
      return to === undefined || to === row.actor ? undefined : { kind: 'answered', to, place, about: row.id };
    }
    default:
      return undefined;
  }
}

/** Whoever asked the question, or wrote the comment, that is answered; a comment on a post answers nobody. */
function answered(target: string, thread: Thread | undefined): string | undefined {
  if (thread?.post.id === target) return thread.post.kind === 'question' ? thread.post.actor : undefined;
  return thread?.comments.find(({ id }) => id === target)?.actor;
}
