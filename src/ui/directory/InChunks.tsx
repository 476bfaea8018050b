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
  /** What the items answer. Another answer is drawn as far as the window reaches, and the rest when it stays. */
  readonly answers?: string;
}

const nearPx: number = 600;
const restMs: number = 150;

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
export function InChunks({ count, size, itemHeight, pinned, role, className, renderItem, onNearEnd, answers }: InChunksProps): JSX.Element {
  const chunks: number = Math.ceil(count / size);
  const list = React.useRef<HTMLDivElement>(null);
  // Before anything is laid out: what fills the window.
  const [near, setNear] = React.useState<ReadonlySet<number>>(() => new Set(Array.from({ length: chunksWithin(window.innerHeight, size * itemHeight) }, (_, chunk) => chunk)));
  const heights = React.useRef<Map<number, number>>(new Map());
  const scroller = React.useRef<Element | null>(null);
  const inView = React.useRef(Infinity);
  const isSettled: boolean = useSettled(answers);
  const latest = React.useRef(onNearEnd);
  latest.current = onNearEnd;

  React.useEffect(() => {
    const root: HTMLDivElement | null = list.current;
    if (!root || chunks <= 1 || typeof IntersectionObserver === 'undefined') return undefined;
    // Where a page scrolls stays; to look for it again would have the browser lay out what was just drawn.
    scroller.current = scroller.current ?? scrollerOf(root);
    const observer: IntersectionObserver = new IntersectionObserver(
      entries => {
        const first = entries.find(({ target }) => target === root.firstChild);
        if (first) inView.current = chunksWithin(window.innerHeight - first.boundingClientRect.top, size * itemHeight);
        setNear(before => {
          const now: Set<number> = new Set(before);
          for (const { target, isIntersecting, boundingClientRect } of entries) {
            const chunk: number = Number((target as HTMLElement).dataset.chunk);
            if (isIntersecting) now.add(chunk);
            else {
              if (now.has(chunk)) heights.current.set(chunk, boundingClientRect.height);
              now.delete(chunk);
            }
          }
          return now;
        });
      },
      { root: scroller.current, rootMargin: `${nearPx}px 0px` }
    );
    Array.from(root.children).forEach(child => observer.observe(child));
    return () => observer.disconnect();
  }, [chunks]);

  const isDrawn = (chunk: number): boolean =>
    (near.has(chunk) && (isSettled || chunk < inView.current)) ||
    chunks === 1 ||
    typeof IntersectionObserver === 'undefined' ||
    (pinned !== undefined && Math.floor(pinned / size) === chunk);
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

function chunksWithin(height: number, chunkHeight: number): number {
  return Math.max(1, Math.ceil(height / chunkHeight));
}

/** Whether what is asked has stayed the same for a moment. */
function useSettled(asked: string | undefined): boolean {
  const [settled, settle] = React.useState(asked);
  React.useEffect(() => {
    const timer: number = window.setTimeout(() => settle(asked), restMs);
    return () => window.clearTimeout(timer);
  }, [asked]);
  return settled === asked;
}
