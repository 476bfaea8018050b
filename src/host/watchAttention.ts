import { Attention } from '../domain/sync/Attention';

const signs: readonly string[] = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart', 'scroll'];
/** A person who comes back after this time has not seen what came meanwhile. */
const awayMs: number = 60_000;

/** Watches for signs that somebody sits in front of the page. Costs a comparison a sign. */
export function watchAttention(
  target: Pick<Document, 'addEventListener' | 'removeEventListener'> = document,
  now: () => number = Date.now
): Attention & { readonly stop: () => void } {
  const listeners: Set<() => void> = new Set();
  let seenAt: number = now();

  function see(): void {
    const wasAway = now() - seenAt > awayMs;
    seenAt = now();
    if (wasAway) listeners.forEach((listener) => listener());
  }

  // Captured: a list that scrolls by itself does not bubble.
  signs.forEach((sign) => target.addEventListener(sign, see, { capture: true, passive: true }));
  return {
    idleMs: () => now() - seenAt,
    onReturn(listener) {
      listeners.add(listener);
      return { stop: () => listeners.delete(listener) };
    },
    stop: () => signs.forEach((sign) => target.removeEventListener(sign, see, { capture: true }))
  };
}
