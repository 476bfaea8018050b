import { isKey, keyTime } from '../log/key';

const earliestKey: string = '0000-01-01T00-00-00Z-000000000000';
const tenDays: number = 9;
/** Year, month, ten days, day, hour, ten minutes, minute, ten seconds, second, and a key without and with its random end. */
const lengths: readonly number[] = [4, 7, tenDays, 10, 13, 15, 16, 18, 19, 20, earliestKey.length];

/**
 * When a window begins, epoch ms: a key, or the beginning of one (`2026`, `2026-11-2`, `2026-11-23T08-1`).
 * @returns undefined for what has no such shape, and for what names no real time
 */
export function windowStart(window: string): number | undefined {
  if (lengths.indexOf(window.length) < 0) return undefined;
  // The first of ten days is the 10th, the 20th, the 30th, but the 1st.
  const middle: string = window.length === tenDays && window[tenDays - 1] !== '0' ? '0' : '';
  const first: string = window + middle + earliestKey.slice(window.length + middle.length);
  if (!isKey(first)) return undefined;
  const start: number = Date.parse(`${first.slice(0, 13)}:${first.slice(14, 16)}:${first.slice(17, 20)}`);
  return !Number.isNaN(start) && keyTime(start) === first.slice(0, 20) ? start : undefined;
}
