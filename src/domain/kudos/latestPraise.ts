import { Post, Thread } from '../feed/Thread';
import { isShownTo } from './isShownTo';

/** Thanks to a person, the newest first: those that stand, and that the reader may see where they are shown. */
export function latestPraise(threads: readonly Thread[], person: string, reader: { readonly id: string; readonly unit: string }, most: number): readonly Post[] {
  return threads
    .map(({ post }) => post)
    .filter((post) => post.kind === 'kudos' && post.sending === undefined && post.kudos?.recipients.some(({ id }) => id === person) && isShownTo(post, reader))
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
    .slice(0, most);
}
