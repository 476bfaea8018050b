/** Rejects when nothing has come after so many milliseconds; calls `giveUp` then. */
export function inTime<T>(promise: Promise<T>, ms: number, giveUp: () => void = () => undefined): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer: ReturnType<typeof setTimeout> = setTimeout(() => {
      reject(new Error(`Nothing came within ${ms / 1000} s`));
      giveUp();
    }, ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
