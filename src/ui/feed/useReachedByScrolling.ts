import * as React from 'react';

/**
 * Calls back when an element comes into view because somebody scrolls. Not on the first view: a short feed would
 * otherwise ask for older posts that nobody looks for.
 */
export function useReachedByScrolling(element: React.RefObject<Element>, enabled: boolean, onReached: () => void): void {
  const scrolled = React.useRef(false);
  const latest = React.useRef(onReached);
  latest.current = onReached;

  React.useEffect(() => {
    const note = (): void => {
      scrolled.current = true;
    };
    // Pages scroll in a part of their own as often as in the window; scrolling does not bubble.
    document.addEventListener('scroll', note, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', note, { capture: true });
  }, []);

  React.useEffect(() => {
    const target: Element | null = element.current;
    if (!enabled || !target || typeof IntersectionObserver === 'undefined') {
      return undefined;
    }
    const observer: IntersectionObserver = new IntersectionObserver(entries => {
      if (scrolled.current && entries.some(entry => entry.isIntersecting)) {
        latest.current();
      }
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, enabled]);
}
