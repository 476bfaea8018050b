import { ThreadItem } from './FeedModel';

/** Whether a thread shows its comments from the start: when it concerns the viewer, or is a question. The rest shows a count. */
export function startsOpen({ thread, following, why }: ThreadItem): boolean {
  const concerns: boolean = following || why.reason === 'follow' || why.reason === 'mention' || why.reason === 'own';
  return thread.comments.length > 0 && (concerns || thread.post.kind === 'question');
}
