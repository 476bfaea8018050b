import * as React from 'react';

/**
 * Whether what stands in an element on one line is wider than its room; measured after each drawing and when the room changes.
 * What is shown instead takes the line away, so the element is a hidden copy of it in the same room.
 */
export function useOverflows(copy: React.RefObject<HTMLElement>): boolean {
  const [overflows, setOverflows] = React.useState(false);
  const measure = React.useCallback((): void => {
    if (copy.current) setOverflows(copy.current.scrollWidth > copy.current.clientWidth + 1);
  }, [copy]);
  // The words may be others than a moment ago, in the same room.
  React.useLayoutEffect(measure);
  React.useEffect(() => {
    if (!copy.current || typeof ResizeObserver === 'undefined') return undefined;
    const observer: ResizeObserver = new ResizeObserver(measure);
    observer.observe(copy.current);
    return () => observer.disconnect();
  }, [copy, measure]);
  return overflows;
}
