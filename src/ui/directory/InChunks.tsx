import * as React from 'react';

export interface InChunksProps {
  readonly count: number;
  /** Items to a chunk: what all numbers of columns divide. */
  readonly size: number;
  /** Height of an item before it has been drawn, with its share of the gap, divided by the columns. */
  readonly itemHeight: number;
  /** An item that must be there, wherever it is scrolled to. */
  readonly pinned?: number;
  readonly role?: 'rowgroup' | 'presentation';
  readonly className?: string;
  readonly renderItem: (index: number) => React.ReactNode;
  /** The last chunk came near. */
  readonly onNearEnd?: () => void;
}

const nearPx: number = 600;

/** The part of the page that scrolls: SharePoint's is no window. */
function scrollerOf(element: Element): Element | null {
  for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) {
    if (/(auto|scroll)/.test(getComputedStyle(above).overflowY) && above.scrollHeight > above.clientHeight) return above;
  }
  return null;
}

/**
 * Many items, of which only those near the screen are drawn: in chunks, each of which leaves its height behind. Works in
 * any scroller, since it listens to none.
 */
export function InChunks({ count, size, itemHeight, pinned, role, className, renderItem, onNearEnd }: InChunksProps): JSX.Element {
  const chunks: number = Math.ceil(count / size);
  const list = React.useRef<HTMLDivElement>(null);
  const [near, setNear] = React.useState<ReadonlySet<number>>(new Set([0]));
  const heights = React.useRef<Map<number, number>>(new Map());
  const latest = React.useRef(onNearEnd);
  latest.current = onNearEnd;

  React.useEffect(() => {
    const root: HTMLDivElement | null = list.current;
    if (!root || chunks <= 1 || typeof IntersectionObserver === 'undefined') return undefined;
    const observer: IntersectionObserver = new IntersectionObserver(
      entries =>
        setNear(before => {
          const now: Set<number> = new Set(before);
          for (const { target, isIntersecting } of entries) {
            const chunk: number = Number((target as HTMLElement).dataset.chunk);
            if (isIntersecting) now.add(chunk);
            else {
              if (now.has(chunk)) heights.current.set(chunk, target.clientHeight);
              now.delete(chunk);
            }
          }
          return now;
        }),
      { root: scrollerOf(root), rootMargin: `${nearPx}px 0px` }
    );
    Array.from(root.children).forEach(child => observer.observe(child));
    return () => observer.disconnect();
  }, [chunks]);

  const isDrawn = (chunk: number): boolean =>
    near.has(chunk) || chunks === 1 || typeof IntersectionObserver === 'undefined' || (pinned !== undefined && Math.floor(pinned / size) === chunk);
  const reachesEnd: boolean = chunks > 0 && isDrawn(chunks - 1);
  React.useEffect(() => {
    if (reachesEnd) latest.current?.();
  }, [reachesEnd, count]);

  return (
    <div ref={list} role={role && 'presentation'}>
      {Array.from({ length: chunks }, (_, chunk) => {
        const from: number = chunk * size;
        const own: number = Math.min(size, count - from);
        return isDrawn(chunk) ? (
          <div key={chunk} data-chunk={chunk} role={role} className={className}>
            {Array.from({ length: own }, (__, i) => renderItem(from + i))}
          </div>
        ) : (
          <div key={chunk} data-chunk={chunk} role="presentation" style={{ height: heights.current.get(chunk) ?? own * itemHeight }} />
        );
      })}
    </div>
  );
}
