import * as React from 'react';

function scrollerOf(element: HTMLElement): Element | null {
  for (let parent: HTMLElement | null = element.parentElement; parent; parent = parent.parentElement) {
    if (parent.scrollHeight > parent.clientHeight && /auto|scroll|overlay/.test(getComputedStyle(parent).overflowY)) {
      return parent;
    }
  }
  return document.scrollingElement;
}

/**
 * Keeps what is read in its place while something is put in above it. Call what it returns just before the change:
 * after it the element that was first is back where it was, whether or not the browser anchors by itself.
 */
export function useKeptScroll(container: React.RefObject<HTMLElement>, selector: string): () => void {
  const kept = React.useRef<{ readonly element: Element; readonly top: number }>();
  React.useLayoutEffect(() => {
    const before = kept.current;
    kept.current = undefined;
    if (before && container.current) {
      const moved: number = before.element.getBoundingClientRect().top - before.top;
      const scroller: Element | null = moved ? scrollerOf(container.current) : null;
      if (scroller) {
        scroller.scrollTop += moved;
      }
    }
  });
  return React.useCallback(() => {
    const element: Element | null | undefined = container.current?.querySelector(selector);
    kept.current = element ? { element, top: element.getBoundingClientRect().top } : undefined;
  }, [container, selector]);
}
