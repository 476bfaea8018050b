import { Thread } from '../feed/Thread';
import { isShownTo } from './isShownTo';

/** Thanks to a person, the newest first: those that stand, and that the reader may see where they are shown. */
export function latestPraise(threads: readonly Thread[], person: string, reader: { readonly id: string; readonly unit: string }, most: number): readonly Thread[] {
  return threads
    .filter(({ post }) => post.kind === 'kudos' && post.sending === undefined && post.kudos?.recipients.some(({ id }) => id === person) && isShownTo(post, reader))
    .sort((a, b) => (a.post.createdAt < b.post.createdAt ? 1 : -1))
    .slice(0, most);
}
