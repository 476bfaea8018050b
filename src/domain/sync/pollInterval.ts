const minuteMs: number = 60_000;
const shortestMs: number = 50_000;
const longestMs: number = 10 * minuteMs;
/** Rows a minute up to which everybody may ask every minute. A hundred, as on a stormy morning, make it ten minutes. */
const rowsPerMinute: number = 10;

export interface PollLoad {
  /** Rows that changed in the log per minute since the last time. */
  readonly changesPerMinute: number;
  /** Turns in a row that were told to wait, or failed. */
  readonly refusals: number;
  /** What the service asked to wait for, if it did. */
  readonly retryAfterMs?: number;
}

/**
 * How long to wait before asking again: one to ten minutes. Nobody can see how many others look on, but what they write
 * tells: when much is written many are there, and each asks more seldom, so that together they stay within the budget.
 * @param random 0 to 1; spreads people who came in the same second
 */
export function pollInterval(load: PollLoad, random: number): number {
  const byLoad = minuteMs * (load.changesPerMinute / rowsPerMinute);
  const calm = Math.min(Math.max(byLoad, shortestMs), longestMs);
  const careful = Math.min(calm * Math.pow(2, load.refusals), longestMs);
  const spread = Math.min(careful * (1 + (careful > shortestMs ? 0.2 : 0.15) * random), longestMs);
  return Math.max(Math.round(spread), load.retryAfterMs ?? 0);
}
