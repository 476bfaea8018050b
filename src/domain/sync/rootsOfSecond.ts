import { ActivityLog } from '../log/ActivityLog';
import { keyTime } from '../log/key';
import { narrow } from './narrow';
import { windowStart } from './windowStart';

const secondLength: number = 19;
const minuteLength: number = 16;
const minuteMs: number = 60 * 1000;
/** A row is written soon after the click that made its key; before it only where a clock is ahead. */
const minutesAfter: number = 15;
const minutesBefore: number = 10;

interface Asking {
  readonly log: Pick<ActivityLog, 'readWritten'>;
  /** The service's time in milliseconds. */
  readonly now: number;
  readonly mayAsk: () => boolean;
}

/**
 * The roots whose keys lie in one second, newest first, found by the minute in which they, or anything in their threads,
 * were written. A second thread of that very second is seen only when it was written in the same minute.
 * @param second `2026-11-23T08-14-05`
 * @returns undefined when none is found, too much was written then, or no more may be asked
 */
export async function rootsOfSecond(second: string, asking: Asking): Promise<string[] | undefined> {
  const start = windowStart(second);
  if (start === undefined || second.length !== secondLength) return undefined;
  for (const minute of minutesAround(start, asking.now)) {
    const roots = await rootsWritten(minute, second, asking);
    if (roots === undefined || roots.size > 0) return roots && Array.from(roots).sort().reverse();
  }
  return undefined;
}

function minutesAround(start: number, now: number): string[] {
  const minutes: string[] = [];
  const add = (time: number): void => {
    if (time <= now) minutes.push(keyTime(time).slice(0, minuteLength));
  };
  for (let n: number = 0; n <= minutesAfter; n++) add(Math.floor(start / minuteMs) * minuteMs + n * minuteMs);
  for (let n: number = 1; n <= minutesBefore; n++) add(start - n * minuteMs);
  return minutes;
}

async function rootsWritten(window: string, second: string, asking: Asking): Promise<Set<string> | undefined> {
  const roots: Set<string> = new Set();
  let next: string | undefined;
  do {
    if (!asking.mayAsk()) return undefined;
    const page = await asking.log.readWritten(window, next);
    if (page === 'tooMany') return rootsWrittenWithin(window, second, asking);
    for (const change of page.changes) {
      if (change.type === 'upserted' && change.activity.root.indexOf(second) === 0) roots.add(change.activity.root);
    }
    next = page.next === next ? undefined : page.next;
  } while (next);
  return roots;
}

async function rootsWrittenWithin(window: string, second: string, asking: Asking): Promise<Set<string> | undefined> {
  const narrower = narrow(window, asking.now);
  if (!narrower) return undefined;
  const roots: Set<string> = new Set();
  for (const part of narrower) {
    const found = await rootsWritten(part, second, asking);
    if (!found) return undefined;
    found.forEach((root) => roots.add(root));
  }
  return roots;
}
