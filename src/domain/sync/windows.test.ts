import { createKey } from '../log/key';
import { Activity, Change } from '../log/activity';
import { ActivityLog, WindowAnswer } from '../log/ActivityLog';
import { narrow } from './narrow';
import { nextWidth, olderWindow } from './olderWindow';
import { readThreadWindow } from './readThreadWindow';

const now: number = Date.UTC(2026, 10, 23, 14, 30, 7);
let seed: number = 1;
const random = (below: number): number => (seed = (seed * 16807) % 2147483647) % below;

interface Row {
  readonly thread: string;
  readonly at: string;
  readonly activity: Activity;
}

function post(time: number): Row {
  const key = createKey(time, random);
  const activity = { kind: 'post', itemId: random(1e9), version: 1, id: key, root: key, actor: 'a', actorName: '', createdAt: '', audience: 'all', title: '', text: '', mentions: [] };
  return { thread: `${key}~${key}`, at: key, activity: activity as Activity };
}

function reactionTo(root: string, time: number): Row {
  const key = createKey(time, random);
  const activity = { kind: 'reaction', itemId: random(1e9), root, actorName: '', createdAt: '', target: root, reaction: 'like', reactor: random(1e9) };
  return { thread: `${root}~${key}`, at: key, activity: activity as Activity };
}

/** A log that answers as SharePoint does: a prefix that matches more than the threshold is refused. */
function logOf(rows: readonly Row[], threshold: number, pageSize: number): Pick<ActivityLog, 'readThreads' | 'readWritten'> & { requests: number } {
  const read = (column: 'thread' | 'at') => async (prefix: string, next?: string): Promise<WindowAnswer> => {
    log.requests++;
    const matching = rows.filter((row) => row[column].indexOf(prefix) === 0);
    if (matching.length > threshold) return 'tooMany';
    const from = Number(next ?? 0);
    const changes = matching.slice(from, from + pageSize).map(({ activity }): Change => ({ type: 'upserted', activity }));
    return { changes, next: from + pageSize < matching.length ? String(from + pageSize) : undefined };
  };
  const log = { requests: 0, readThreads: read('thread'), readWritten: read('at') };
  return log;
}

async function readAll(log: ReturnType<typeof logOf>, prefix: string, enough: number = Infinity): Promise<{ reached?: string; rows: Set<number> }> {
  const found: Set<number> = new Set();
  const reached = await readThreadWindow(prefix, {
    log,
    now,
    mayAsk: () => true,
    isEnough: () => found.size >= enough,
    onPage: (changes) => changes.forEach((change) => change.type === 'upserted' && found.add(change.activity.itemId))
  });
  return { reached, rows: found };
}

describe('narrow', () => {
  it('gives the hours of today newest first and none after now', () => {
    const hours = narrow('2026-11-23', now) as string[];
    expect(hours[0]).toBe('2026-11-23T14');
    expect(hours).toHaveLength(15);
  });

  it('goes on by ten minutes, minutes, ten seconds and seconds, and ends there', () => {
    expect(narrow('2026-11-23T08', now)).toEqual(['5', '4', '3', '2', '1', '0'].map((n) => `2026-11-23T08-${n}`));
    expect(narrow('2026-11-23T08-1', now)).toHaveLength(10);
    expect(narrow('2026-11-23T08-14', now)).toHaveLength(6);
    expect(narrow('2026-11-23T08-14-0', now)).toHaveLength(10);
    expect(narrow('2026-11-23T08-14-05', now)).toBeUndefined();
  });

  it('knows how many days a month has', () => {
    expect(narrow('2026-02', now)).toHaveLength(28);
    expect((narrow('2026-11', now) as string[])[0]).toBe('2026-11-23');
  });

  it('narrows within a thread from its beginning', () => {
    const root = '2026-11-21T08-14-05Z-aaaaaaaaaaaa';
    expect(narrow(`${root}~`, now)).toEqual(['23', '22', '21'].map((day) => `${root}~2026-11-${day}`));
    expect((narrow(`${root}~2026-11-21`, now) as string[]).pop()).toBe(`${root}~2026-11-21T08`);
  });
});

describe('readThreadWindow', () => {
  it('reads a day in one request when it fits', async () => {
    const log = logOf([post(now - 1e6), post(now - 2e6)], 5000, 200);
    expect(await readAll(log, '2026-11-23')).toMatchObject({ reached: '2026-11-23' });
    expect(log.requests).toBe(1);
  });

  it('reads every row of a crisis post with more reactions than a window may hold', async () => {
    const crisis = post(now - 5 * 3600_000);
    const root = crisis.activity.root;
    const reactions = Array.from({ length: 300 }, (_, n) => reactionTo(root, now - 5 * 3600_000 + n * 40_000));
    const others = Array.from({ length: 30 }, (_, n) => post(now - n * 1200_000));
    const rows = [crisis, ...reactions, ...others];
    const read = await readAll(logOf(rows, 50, 20), '2026-11-23');
    expect(read.reached).toBe('2026-11-23');
    expect(read.rows.size).toBe(rows.length);
  });

  it('stops at the newest windows when they hold enough, and tells how far it came', async () => {
    const rows = Array.from({ length: 200 }, (_, n) => post(now - n * 240_000));
    const { reached, rows: found } = await readAll(logOf(rows, 100, 50), '2026-11-23', 20);
    expect(reached).toBe('2026-11-23T13');
    expect(found.size).toBeLessThan(40);
  });

  it('ends when the cursor does not move', async () => {
    const stuck = { readThreads: async () => ({ changes: [], next: 'same' }), readWritten: async () => ({ changes: [] }) };
    let asked: number = 0;
    await readThreadWindow('2026-11-23', { log: stuck, now, mayAsk: () => ++asked < 50, isEnough: () => false, onPage: () => undefined });
    expect(asked).toBe(2);
  });
});

describe('olderWindow', () => {
  it('goes back day by day, over months and years, without a gap', () => {
    expect(olderWindow('2026-11-24', 'day')).toBe('2026-11-23');
    expect(olderWindow('2026-11-23T08', 'day')).toBe('2026-11-23');
    expect(olderWindow('2026-11-01', 'day')).toBe('2026-10-31');
    expect(olderWindow('2027-01-01', 'month')).toBe('2026-12');
    expect(olderWindow('2026-11-2', 'day')).toBe('2026-11-19');
    expect(olderWindow('2026-11-0', 'day')).toBe('2026-10-31');
    expect(olderWindow('2027', 'day')).toBe('2026-12-31');
  });

  it('ends where Torget began', () => {
    expect(olderWindow('2026-01-01', 'day')).toBeUndefined();
    expect(olderWindow('2026', 'year')).toBeUndefined();
  });

  it('widens in quiet times and narrows in loud ones', () => {
    expect(nextWidth('day', 0)).toBe('tenDays');
    expect(nextWidth('tenDays', 30)).toBe('tenDays');
    expect(nextWidth('month', 200)).toBe('tenDays');
  });
});
