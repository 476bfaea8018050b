import { ActivityLog } from '../log/ActivityLog';
import { Change } from '../log/activity';
import { narrow } from './narrow';

/** What a reader of windows may spend, and what it hands over as it goes. */
export interface WindowReading {
  readonly log: Pick<ActivityLog, 'readThreads' | 'readWritten'>;
  /** The service's time in milliseconds. */
  readonly now: number;
  /** Everything at or after this key, or beginning of a key, has been read: it is not read again. */
  readonly since?: string;
  /** Called for each page as it comes. */
  readonly onPage: (changes: readonly Change[]) => void;
  /** Asked before each request; false ends the reading. */
  readonly mayAsk: () => boolean;
  /** Asked between whole windows: true ends the reading, because enough has been found. */
  readonly isEnough: () => boolean;
}

/**
 * Reads the threads whose root keys begin with a prefix, newest first, narrowing what holds too many rows.
 * @returns the prefix down to which everything is read: the asked one when all of it is; undefined when nothing is whole
 */
export async function readThreadWindow(prefix: string, reading: WindowReading): Promise<string | undefined> {
  const whole = await readWhole(prefix, reading);
  if (whole === 'read') return prefix;
  if (whole === 'stopped') return undefined;

  const narrower = narrow(prefix, reading.now) ?? (await threadsOfSecond(prefix, reading));
  let reached: string | undefined;
  for (const window of narrower) {
    if (reading.since !== undefined && window >= reading.since) continue;
    const read = await readThreadWindow(window, reading);
    if (read === undefined) return reached;
    reached = read;
    // A part of a window is as far as it goes; so is what is enough.
    if (read !== window || reading.isEnough()) return reached;
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

/** A single second holds a thread of more than 5,000 rows: its posts tell the roots, and each is read hour by hour. */
async function threadsOfSecond(second: string, reading: WindowReading): Promise<string[]> {
  if (second.indexOf('~') >= 0 || !reading.mayAsk()) return [];
  const page = await reading.log.readWritten(second);
  if (page === 'tooMany') return [];
  const roots: Set<string> = new Set();
  for (const change of page.changes) {
    if (change.type === 'upserted' && change.activity.root.indexOf(second) === 0) roots.add(change.activity.root);
  }
  return Array.from(roots, (root) => `${root}~`);
}
