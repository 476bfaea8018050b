import { keyTime } from '../log/key';
import { windowStart } from './windowStart';

/** How wide a window of older threads is: wider in quiet times, narrower in loud ones. */
const windowWidths = ['day', 'tenDays', 'month', 'year'] as const;
export type WindowWidth = (typeof windowWidths)[number];

const lengths: Record<WindowWidth, number> = { day: 10, tenDays: 9, month: 7, year: 4 };
const secondLength: number = 19;
/** Torget did not exist before. */
const beginning: string = '2026';

/**
 * The prefix of the window that ends where reading stands.
 * @param since everything at or after this key, or beginning of a key, has been read
 * @returns undefined when history is at its end, and when `since` is no window at all
 */
export function olderWindow(since: string, width: WindowWidth): string | undefined {
  const start = windowStart(since);
  if (start === undefined) return undefined;
  // A whole key may have older ones in its own second.
  const justBefore = keyTime(since.length > secondLength ? start : start - 1);
  if (justBefore.slice(0, 4) < beginning) return undefined;
  return justBefore.slice(0, lengths[width]);
}

/** Few threads in many days: look wider. More than one page of them: narrower. */
export function nextWidth(width: WindowWidth, threadsFound: number): WindowWidth {
  const at = windowWidths.indexOf(width);
  if (threadsFound < 5) return windowWidths[Math.min(at + 1, windowWidths.length - 1)];
  if (threadsFound > 60) return windowWidths[Math.max(at - 1, 0)];
  return width;
}
