import { Thread } from './Thread';

/** Whoever wrote a post, or a comment to it, follows it until they say otherwise. */
export function takesPart({ post, comments }: Thread, person: string): boolean {
  return post.actor === person || comments.some(({ actor }) => actor === person);
}
