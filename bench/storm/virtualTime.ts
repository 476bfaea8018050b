import { setImmediate as nextRound } from 'node:timers';

/** Timers ring on this grid: what falls into one step runs together, as it does on many devices. */
export const stepMs = 50;

interface Timer {
  at: number;
  order: number;
  ring: (() => void) | undefined;
  everyMs: number | undefined;
}

export interface VirtualTime {
  now(): number;
  /** Work outside the timers (a request on the wire): time stands still until it is done. */
  hold<T>(work: Promise<T>): Promise<T>;
  /** Rings what is due up to that time, and lets nothing wait for the machine's clock. */
  runUntil(time: number): Promise<void>;
}

/** Takes over Date and the timers of this process. Node's own sockets keep theirs. `onStep` is told of each new time. */
export function takeOverTime(startsAt: number, onStep: (now: number) => Promise<void>): VirtualTime {
  const RealDate = Date;
  const heap: Timer[] = [];
  let now = startsAt;
  let order = 0;
  let held = 0;
  let release: (() => void) | undefined;

  const isBefore = (left: Timer, right: Timer): boolean => left.at < right.at || (left.at === right.at && left.order < right.order);

  function push(timer: Timer): void {
    let at = heap.push(timer) - 1;
    for (let parent = (at - 1) >> 1; at > 0 && isBefore(timer, heap[parent]); at = parent, parent = (at - 1) >> 1) heap[at] = heap[parent];
    heap[at] = timer;
  }

  function pop(): Timer {
    const first = heap[0];
    const last = heap.pop() as Timer;
    if (heap.length > 0) {
      let at = 0;
      for (let child = 1; child < heap.length; child = 2 * at + 1) {
        if (child + 1 < heap.length && isBefore(heap[child + 1], heap[child])) child++;
        if (!isBefore(heap[child], last)) break;
        heap[at] = heap[child];
        at = child;
      }
      heap[at] = last;
    }
    return first;
  }

  function set(run: (...args: unknown[]) => void, ms: number | undefined, args: unknown[], everyMs?: number): Timer {
    const at = Math.ceil((now + Math.max(Number(ms) || 0, 1)) / stepMs) * stepMs;
    const timer: Timer = { at, order: order++, ring: () => run(...args), everyMs };
    push(timer);
    return timer;
  }

  function clear(timer: Timer | undefined): void {
    // Stays in the heap until its time, and holds on to nothing.
    if (timer) timer.ring = undefined;
  }

  class VirtualDate extends RealDate {
    constructor(...args: unknown[]) {
      super(...((args.length === 0 ? [now] : args) as [number]));
    }
    static override now(): number {
      return now;
    }
  }

  Object.assign(globalThis, {
    Date: VirtualDate,
    setTimeout: (run: () => void, ms?: number, ...args: unknown[]) => set(run, ms, args),
    setInterval: (run: () => void, ms?: number, ...args: unknown[]) => set(run, ms, args, ms),
    clearTimeout: clear,
    clearInterval: clear
  });

  /** Until nothing is on the wire and nothing is left to run. */
  async function settle(): Promise<void> {
    for (let quiet = 0; quiet < 3; ) {
      if (held > 0) {
        await new Promise<void>((resolve) => (release = resolve));
        quiet = 0;
      }
      await new Promise((resolve) => nextRound(resolve));
      quiet = held > 0 ? 0 : quiet + 1;
    }
  }

  return {
    now: () => now,
    hold(work) {
      held++;
      return work.finally(() => {
        held--;
        if (held === 0) release?.();
      });
    },
    async runUntil(time) {
      await settle();
      while (heap.length > 0 && heap[0].at <= time) {
        if (heap[0].ring === undefined) {
          pop();
          continue;
        }
        const { at } = heap[0];
        if (at > now) {
          now = at;
          await onStep(now);
        }
        while (heap.length > 0 && heap[0].at <= at) {
          const timer = pop();
          const { ring, everyMs } = timer;
          if (!ring) continue;
          if (everyMs === undefined) timer.ring = undefined;
          ring();
          if (everyMs !== undefined && timer.ring) {
            timer.at = Math.ceil((now + everyMs) / stepMs) * stepMs;
            timer.order = order++;
            push(timer);
          }
        }
        await settle();
      }
      now = Math.max(now, time);
      await onStep(now);
    }
  };
}
