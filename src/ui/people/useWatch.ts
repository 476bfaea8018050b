import * as React from 'react';

/** Whoever types or scrolls on passes people by: they are asked about when the list has come to rest. */
const restMs: number = 180;
const marginPx: number = 80;

/**
 * Follows which people are on the screen, and tells when that has been so for a moment.
 * @returns what an element that shows a person calls when it comes, which returns what it calls when it goes
 */
export function useWatch(onVisible: (ids: readonly string[]) => void): (element: Element, id: string) => () => void {
  const latest = React.useRef(onVisible);
  latest.current = onVisible;
  const watch = React.useMemo(() => createWatch((ids) => latest.current(ids)), []);
  React.useEffect(() => watch.stop, [watch]);
  return watch.watch;
}

function createWatch(onVisible: (ids: readonly string[]) => void): { watch: (element: Element, id: string) => () => void; stop: () => void } {
  const watched: Map<Element, string> = new Map();
  const seen: Set<Element> = new Set();
  let timer: number | undefined;
  let told: string = '';

  function tellSoon(): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const ids: readonly string[] = Array.from(new Set(Array.from(seen, element => watched.get(element) ?? ''))).filter(Boolean);
      const now: string = ids.join();
      if (ids.length > 0 && now !== told) onVisible(ids);
      told = now;
    }, restMs);
  }

  const observer: IntersectionObserver | undefined =
    typeof IntersectionObserver === 'undefined'
      ? undefined
      : new IntersectionObserver(
          entries => {
            for (const { target, isIntersecting } of entries) {
              if (isIntersecting) seen.add(target);
              else seen.delete(target);
            }
            tellSoon();
          },
          { rootMargin: `${marginPx}px 0px` }
        );

  return {
    watch(element, id) {
      watched.set(element, id);
      if (observer) observer.observe(element);
      else {
        seen.add(element);
        tellSoon();
      }
      return () => {
        observer?.unobserve(element);
        watched.delete(element);
        seen.delete(element);
      };
    },
    stop() {
      observer?.disconnect();
      window.clearTimeout(timer);
    }
  };
}
