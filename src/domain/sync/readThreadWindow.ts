import { ActivityLog } from '../log/ActivityLog';
import { Change } from '../log/activity';
import { narrow } from './narrow';
import { rootsOfSecond } from './rootsOfSecond';

/** What a reader of windows may spend, and what it hands over as it goes. */
export interface WindowReading {
  readonly log: Pick<ActivityLog, 'readThreads' | 'readWritten'>;
  /** The service's time in milliseconds. */
  readonly now: number;
  /** Everything at or after this key, or beginning of a key, has been read: it is not read again. */
  readonly since?: string;
  /** Called for each page as it comes. */
  readonly onPage: (changes: readonly Change[]) => void;
  /** Asked before each request; false ends the reading, and what is begun counts as not read. */
  readonly mayAsk: () => boolean;
  /** Asked between whole windows: true ends the reading, because enough has been found. Never within a thread. */
  readonly isEnough: () => boolean;
}

const separator: string = '~';
/** A key may be ahead of the service by as much, and its row counts. */
const aheadMs: number = 10 * 60 * 1000;

/**
 * Reads the threads whose root keys begin with a prefix (or a thread's rows, by `<root>~…`), newest first, narrowing what
 * holds too many rows.
 * @returns the window or key down to which everything is read, never one within a thread: the asked prefix when all of it
 * is; undefined when nothing is whole
 */
export async function readThreadWindow(prefix: string, reading: WindowReading): Promise<string | undefined> {
  const whole = await readWhole(prefix, reading);
  if (whole !== 'tooMany') return whole === 'read' ? prefix : undefined;

  const isWithinThread = prefix.indexOf(separator) >= 0;
  const narrower = narrow(prefix, reading.now + aheadMs) ?? (await threadsOfSecond(prefix, reading));
  // What holds too many rows and is made of nothing has not been read.
  if (!narrower || narrower.length === 0) return undefined;
  let reached: string | undefined;
  for (const window of narrower) {
    if (reading.since !== undefined && window >= reading.since) continue;
    const read = await readThreadWindow(window, reading);
    // Of a thread all or nothing is read.
    if (read === undefined) return isWithinThread ? undefined : reached;
    reached = read.split(separator)[0];
    // A part of a window is as far as it goes; so is what is enough.
    if (read !== window || (!isWithinThread && reading.isEnough())) return reached;
  }
  return prefix;
}

async function readWhole(prefix: string, reading: WindowReading): Promise<'read' | 'tooMany' | 'stopped'> {
  let next: string | undefined;
  do {
    if (!reading.mayAsk()) return 'stopped';
    const page = await reading.log.readThreads(prefix, next);
    if (page === 'tooMany') return 'tooMany';
    reading.onPage(page.changes);
    // A cursor that does not move ends the window.
    next = page.next === next ? undefined : page.next;
  } while (next);
  return 'read';
}

/** A single second holds a thread of more than 5,000 rows: each of its threads is read by itself. */
async function threadsOfSecond(second: string, reading: WindowReading): Promise<string[] | undefined> {
  return (await rootsOfSecond(second, reading))?.map((root) => root + separator);
}
