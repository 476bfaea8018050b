import * as React from 'react';
import { PageName } from '../../domain/links/Place';

/** Where the page scrolls: the nearest part around that does, or the window. */
function scrollerOf(element: HTMLElement | null): Element {
  for (let around: HTMLElement | null = element; around; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    if ((overflowY === 'auto' || overflowY === 'scroll') && around.scrollHeight > around.clientHeight) return around;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** The pages that have been opened, each to be found as far down as it was left. */
export function useKeptPlaces(frame: React.RefObject<HTMLElement>, page: PageName): ReadonlySet<PageName> {
  const opened = React.useRef<Set<PageName>>(new Set());
  const places = React.useRef<Partial<Record<PageName, number>>>({});
  const shown = React.useRef<PageName>(page);
  // While drawing, before the new page takes the place of the old one.
  if (shown.current !== page && frame.current) {
    places.current[shown.current] = scrollerOf(frame.current).scrollTop;
    shown.current = page;
  }
  opened.current.add(page);
  React.useLayoutEffect(() => {
    scrollerOf(frame.current).scrollTop = places.current[page] ?? 0;
  }, [frame, page]);
  return opened.current;
}
