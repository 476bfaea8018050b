import * as React from 'react';

const writes: string = 'input, textarea, select, [contenteditable]';

/** The post after or before another; undefined at the ends. */
function neighbour(feed: Element, current: Element, step: 1 | -1): HTMLElement | undefined {
  const posts: HTMLElement[] = Array.from(feed.querySelectorAll<HTMLElement>('article[data-root]'));
  return posts[posts.indexOf(current as HTMLElement) + step];
}

/**
 * Keys inside the feed: PgDn and J to the next post, PgUp and K to the one before, Ctrl+End out of it, Ctrl+Home back to
 * the tabs. They work on a post alone, so no key is taken from anyone who writes.
 */
export function useFeedKeys(view: React.RefObject<HTMLElement>): (event: React.KeyboardEvent) => void {
  return React.useCallback(
    (event: React.KeyboardEvent): void => {
      const target: Element = event.target as Element;
      const post: Element | null = target.closest('article[data-root]');
      // What is drawn in a layer bubbles here too, and stands elsewhere.
      if (!post || !event.currentTarget.contains(target) || target.closest(writes) || event.altKey) {
        return;
      }
      const control: boolean = event.ctrlKey || event.metaKey;
      let goal: HTMLElement | null | undefined;
      if (control && event.key === 'End') {
        goal = view.current?.querySelector<HTMLElement>('[data-feed-end]');
      } else if (control && event.key === 'Home') {
        goal = view.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ?? view.current?.querySelector('button');
      } else if (!control && /^(PageDown|j)$/i.test(event.key)) {
        goal = neighbour(event.currentTarget, post, 1);
      } else if (!control && /^(PageUp|k)$/i.test(event.key)) {
        goal = neighbour(event.currentTarget, post, -1);
      } else {
        return;
      }
      event.preventDefault();
      goal?.focus();
      if (goal?.matches('article')) {
        goal.scrollIntoView({ block: 'start' });
      }
    },
    [view]
  );
}
