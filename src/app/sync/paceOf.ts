const minuteMs: number = 60_000;

/** Rows a minute, when so many were read that were written from a time until now (epoch ms). */
export function paceOf(rows: number, from: number, now: number): number {
  return rows / Math.max((now - from) / minuteMs, 1);
}
