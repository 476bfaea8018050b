/**
 * The service's time, learnt from its answers: the device's clock is never trusted.
 *
 * An answer that was made at server time t between `sentAt` and `receivedAt` of the device bounds the offset from both
 * sides; the bounds of many answers are cut with each other. Graph's `Date` header counts whole seconds, and CORS may hide
 * it from a page, so the time of a row just written (`createdDateTime`) is learnt from too, and until there is one, that
 * the service's time is not before any row that it has.
 */
export interface ServerClock {
  /** Milliseconds since 1970 by the service's clock; the device's until something is learnt. */
  now(): number;
  /** Starts timing a request. Call what it gives with the time that the answer bears (rounded down to whole seconds). */
  listen(): (serverTime: number) => void;
  /** That time has passed at the service. Counts only until something better is known. */
  notBefore(serverTime: number): void;
}

const precisionMs: number = 1_000;
/** A row may claim to be from another year; no device that gets a token is a day behind. */
const mostBehindMs: number = 24 * 60 * 60 * 1000;

export function createServerClock(deviceNow: () => number = Date.now): ServerClock {
  let low: number = -Infinity;
  let high: number = Infinity;
  return {
    now: () => deviceNow() + (high === Infinity ? Math.max(low, 0) : Math.round((low + high) / 2)),
    notBefore: (serverTime) => {
      const behind: number = serverTime - deviceNow();
      if (high === Infinity && behind > low && behind <= mostBehindMs) low = behind;
    },
    listen: () => {
      const sentAt: number = deviceNow();
      return (serverTime) => {
        const from: number = serverTime - deviceNow();
        const to: number = serverTime + precisionMs - sentAt;
        if (Number.isNaN(from) || to < from) return;
        // No overlap: one of the clocks was set meanwhile, so only the newest counts.
        const apart: boolean = high === Infinity || from > high || to < low;
        low = apart ? from : Math.max(low, from);
        high = apart ? to : Math.min(high, to);
      };
    }
  };
}
