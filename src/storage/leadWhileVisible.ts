import { Locks } from './createSoloLocks';

export interface Leadership {
  /** How long a tab that is told to stop may hold on to the lock while it winds up. */
  readonly graceMs: number;
  /** How long after a fault of its own a tab asks to lead again. */
  readonly againMs: number;
}

interface LeadOptions extends Partial<Leadership> {
  readonly lock: string;
  readonly locks: Locks;
  readonly page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  readonly run: (signal: AbortSignal) => Promise<void>;
}

/**
 * Asks for the lock while the page is visible and runs while it is held: one term of leadership. The signal is aborted
 * when the page is hidden, on `stop`, and when the lock is lost; then the lock is given on to the next visible tab.
 * A `run` that ends by itself gives the lock up until the page is hidden and shown again; one that fails asks again later.
 */
export function leadWhileVisible(options: LeadOptions): { readonly stop: () => void } {
  const { lock, locks, page, run, graceMs = 2000, againMs = 30000 } = options;
  let term: AbortController | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  function begin(): void {
    const current: AbortController = new AbortController();
    const { signal } = current;
    term = current;
    locks
      .request(lock, { signal }, () => (signal.aborted ? Promise.resolve() : Promise.race([run(signal), grace(signal, graceMs)])))
      .catch(() => {
        // Refused, taken over by another, or a fault in `run`: unless the term was over anyway, ask again in a while.
        if (!signal.aborted) again = setTimeout(look, againMs, true);
      })
      .finally(() => current.abort());
  }

  function look(isNewTerm?: unknown): void {
    clearTimeout(again);
    if (page.visibilityState === 'visible') {
      if (!term || isNewTerm === true) begin();
    } else {
      term?.abort();
      term = undefined;
    }
  }

  page.addEventListener('visibilitychange', look);
  look();

  return {
    stop: () => {
      clearTimeout(again);
      page.removeEventListener('visibilitychange', look);
      term?.abort();
      term = undefined;
    }
  };
}

/** Resolves some time after the signal is aborted. */
function grace(signal: AbortSignal, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => setTimeout(resolve, graceMs), { once: true });
  });
}
