import * as React from 'react';

const narrowest: number = 480;

/** Follows whether an element is at most 480 px wide. */
export function useNarrow(element: React.RefObject<HTMLElement>): boolean {
  const [narrow, setNarrow] = React.useState(false);
  React.useLayoutEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const width: number = element.current.clientWidth;
    setNarrow(width > 0 && width <= narrowest);
    const observer: ResizeObserver = new ResizeObserver(entries => {
      const now: number = entries[entries.length - 1].contentRect.width;
      setNarrow(now > 0 && now <= narrowest);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return narrow;
}
