/**
 * How long an answer asks to wait, in milliseconds: the greater of Retry-After (seconds or a date) and RateLimit-Reset
 * (seconds), as SharePoint advises. undefined when it does not say, or when CORS hides it.
 */
export function waitTime(headers: Headers, now: number = Date.now()): number | undefined {
  const waits: number[] = [toMs(headers.get('retry-after') ?? '', now), toMs(headers.get('ratelimit-reset') ?? '', now)].filter(
    (wait) => wait >= 0
  );
  // An hour is more than Graph ever asks; a longer one is a fault somewhere and must not silence us for days.
  return waits.length > 0 ? Math.min(Math.max(...waits), 3_600_000) : undefined;
}

function toMs(value: string, now: number): number {
  if (value.trim() === '') return -1;
  if (/^\d+(\.\d+)?$/.test(value.trim())) return Number(value) * 1000;
  const date: number = Date.parse(value);
  return Number.isNaN(date) ? -1 : Math.max(0, date - now);
}
