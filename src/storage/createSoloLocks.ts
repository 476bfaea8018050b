/** The part of the Web Locks API in use. */
export interface Locks {
  request<T>(name: string, options: { readonly signal?: AbortSignal }, run: () => Promise<T>): Promise<T>;
}

/** Locks within one tab, for browsers that have none over tabs: one holder a name, in the order of asking. */
export function createSoloLocks(): Locks {
  const queues: Map<string, Promise<void>> = new Map();

  return {
    async request<T>(name: string, options: { readonly signal?: AbortSignal }, run: () => Promise<T>): Promise<T> {
      const before: Promise<void> = queues.get(name) ?? Promise.resolve();
      let release: () => void = () => undefined;
      const turn: Promise<void> = before.then(() => new Promise((resolve) => (release = resolve)));
      queues.set(name, turn);
      await before;
      // `turn` has set `release` by now: its continuation was registered on `before` first.
      try {
        if (options.signal?.aborted) throw new DOMException('No longer wanted', 'AbortError');
        return await run();
      } finally {
        release();
        if (queues.get(name) === turn) queues.delete(name);
      }
    }
  };
}
