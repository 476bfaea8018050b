export interface Alarm {
  /** Rings at the earliest of these times that is still to come, and at none that was set before. Times are epoch ms. */
  set(times: readonly number[]): void;
  stop(): void;
}

const marginMs: number = 20;

/** @param now the clock that the times are told by, epoch ms */
export function createAlarm(now: () => number, ring: () => void): Alarm {
  let at: number = Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    set(times) {
      // One whose time has come rings in a moment.
      if (at <= now()) return;
      if (timer) clearTimeout(timer);
      at = Math.min(...times.filter((time) => time > now()), Infinity);
      if (at === Infinity) return;
      timer = setTimeout(() => {
        at = Infinity;
        ring();
      }, at - now() + marginMs);
    },
    stop() {
      if (timer) clearTimeout(timer);
    }
  };
}
