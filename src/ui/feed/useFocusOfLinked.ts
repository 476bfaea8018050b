import * as React from 'react';

/** What a link points at. */
export interface Linked {
  readonly focusRoot?: string;
  /** Rises each time the link is followed. */
  readonly focusAsked: number;
}

export function findPost(view: HTMLElement, root: string): HTMLElement | undefined {
  return Array.from(view.querySelectorAll<HTMLElement>('article[data-root]')).find(post => post.dataset.root === root);
}

/** Moves the focus to the post that a link points at, once, as soon as it stands there. @param shown changes with what is on show */
export function useFocusOfLinked(view: React.RefObject<HTMLElement>, { focusRoot, focusAsked }: Linked, shown: unknown): void {
  const followed = React.useRef<string>();

  React.useEffect(() => {
    const post: HTMLElement | undefined =
      focusRoot && `${focusRoot} ${focusAsked}` !== followed.current && view.current ? findPost(view.current, focusRoot) : undefined;
    if (post) {
      followed.current = `${focusRoot} ${focusAsked}`;
      post.focus({ preventScroll: true });
      post.scrollIntoView({ block: 'start' });
    }
  }, [view, focusRoot, focusAsked, shown]);
}
