import * as React from 'react';
import { FeedModel } from './FeedModel';
import { findPost, useFocusOfLinked } from './useFocusOfLinked';

/**
 * Moves the focus to a post in two cases, both asked for: the first new one after the pill is pressed, and the one that a
 * link points at, once. Gives the function to call when the pill is pressed.
 */
export function useFocusOfPosts(view: React.RefObject<HTMLElement>, model: FeedModel): () => void {
  const before = React.useRef<ReadonlySet<string>>();

  React.useEffect(() => {
    const known: ReadonlySet<string> | undefined = before.current;
    if (!known || !view.current) {
      return;
    }
    const first = model.fresh.find(item => !known.has(item.thread.root)) ?? (model.newCount === 0 ? model.fresh[0] : undefined);
    const post: HTMLElement | undefined = first && findPost(view.current, first.thread.root);
    if (post) {
      before.current = undefined;
      post.focus({ preventScroll: true });
      post.scrollIntoView({ block: 'start' });
    }
  }, [view, model.fresh, model.newCount]);

  useFocusOfLinked(view, model, model);

  return React.useCallback(() => {
    before.current = new Set([...model.fresh, ...model.read].map(item => item.thread.root));
  }, [model.fresh, model.read]);
}
