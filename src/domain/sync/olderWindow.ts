/** How wide a window of older threads is: wider in quiet times, narrower in loud ones. */
export const windowWidths = ['day', 'tenDays', 'month', 'year'] as const;
export type WindowWidth = (typeof windowWidths)[number];

const lengths: Record<WindowWidth, number> = { day: 10, tenDays: 9, month: 7, year: 4 };
const dayMs: number = 24 * 60 * 60 * 1000;
/** Torget did not exist before. */
const beginning: string = '2026';

/**
 * The prefix of the window that ends where reading stands.
 * @param since everything at or after this key, or beginning of a key, has been read
 * @returns undefined when history is at its end
 */
export function olderWindow(since: string, width: WindowWidth): string | undefined {
  const justBefore = before(since);
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

/** The last day that has something older than `since`: its own, unless it begins there. */
function before(since: string): string {
  const day = since.slice(0, 10);
  if (since.length > 10) return day;
  const start = since.length === 10 ? day : firstDay(since);
  return new Date(Date.parse(`${start}T00:00:00Z`) - dayMs).toISOString().slice(0, 10);
}

/** The first day of a window: `2026-1` begins with October, `2026-11-2` with the 20th. */
function firstDay(prefix: string): string {
  if (prefix.length === 4) return `${prefix}-01-01`;
  if (prefix.length === 7) return `${prefix}-01`;
  return prefix.slice(8) === '0' ? `${prefix.slice(0, 7)}-01` : `${prefix}0`;
}
