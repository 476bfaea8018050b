/** Waits; rejects with an AbortError as soon as the signal is aborted. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const timers: ReturnType<typeof setTimeout>[] = [];
    const giveUp = (): void => {
      timers.forEach(clearTimeout);
      reject(Object.assign(new Error('Given up'), { name: 'AbortError' }));
    };
    if (signal?.aborted) {
      giveUp();
      return;
    }
    signal?.addEventListener('abort', giveUp, { once: true });
    timers.push(
      setTimeout(() => {
        signal?.removeEventListener('abort', giveUp);
        resolve();
      }, ms)
    );
  });
}
