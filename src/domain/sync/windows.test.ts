import * as fc from 'fast-check';

import { FakeLog, fakePost, fakeReaction, fakeWindows } from './fakeWindows';
import { narrow } from './narrow';
import { nextWidth, olderWindow } from './olderWindow';
import { readThreadWindow } from './readThreadWindow';
import { windowStart } from './windowStart';

const now: number = Date.UTC(2026, 10, 23, 14, 30, 7);

async function readAll(log: FakeLog, prefix: string, enough: number = Infinity, mostRequests: number = Infinity): Promise<{ reached?: string; rows: Set<number> }> {
  const found: Set<number> = new Set();
  const reached = await readThreadWindow(prefix, {
    log,
    now,
    mayAsk: () => log.asked.length < mostRequests,
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

  it('gives the days that ten days have', () => {
    const days = (prefix: string, at: number = now): string[] => (narrow(prefix, at) as string[]).map((day) => day.slice(8));
    expect(days('2026-11-0')).toEqual(['09', '08', '07', '06', '05', '04', '03', '02', '01']);
    expect(days('2026-11-2')).toEqual(['23', '22', '21', '20']);
    expect(days('2026-10-3')).toEqual(['31', '30']);
    expect(days('2026-02-2')).toHaveLength(9);
    expect(days('2026-10-1')).toHaveLength(10);
  });

  it('gives nothing of what is no time', () => {
    expect(narrow('2026-11-9', now)).toEqual([]);
    expect(narrow('2026-11-23T08-14-05Z-abcdefghijkl', now)).toBeUndefined();
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

  it('narrows within an old thread by months first, from the month in which it began', () => {
    const root = '2026-01-31T08-14-05Z-aaaaaaaaaaaa';
    const months = narrow(`${root}~`, Date.UTC(2027, 1, 3)) as string[];
    expect(months).toHaveLength(14);
    expect([months[0], months[13]]).toEqual([`${root}~2027-02`, `${root}~2026-01`]);
    expect(narrow(`${root}~2026-01`, now)).toEqual([`${root}~2026-01-31`]);
  });

  it('takes into account that a comment may bear an earlier time than its post', () => {
    expect(narrow('2026-11-21T08-00-05Z-aaaaaaaaaaaa~2026-11-21T0', now)).toBeUndefined();
    expect((narrow('2026-11-21T08-00-05Z-aaaaaaaaaaaa~2026-11-21', now) as string[]).pop()).toMatch(/~2026-11-21T07$/);
  });
});

describe('readThreadWindow', () => {
  it('reads a day in one request when it fits', async () => {
    const log = fakeWindows([fakePost(now - 1e6), fakePost(now - 2e6)], 5000, 200);
    expect(await readAll(log, '2026-11-23')).toMatchObject({ reached: '2026-11-23' });
    expect(log.asked).toHaveLength(1);
  });

  it('reads every row of a crisis post with more reactions than a window may hold', async () => {
    const crisis = fakePost(now - 5 * 3600_000);
    const root = crisis.activity.root;
    const reactions = Array.from({ length: 300 }, (_, n) => fakeReaction(root, now - 5 * 3600_000 + n * 40_000));
    const others = Array.from({ length: 30 }, (_, n) => fakePost(now - n * 1200_000));
    const rows = [crisis, ...reactions, ...others];
    const read = await readAll(fakeWindows(rows, 50, 20), '2026-11-23');
    expect(read.reached).toBe('2026-11-23');
    expect(read.rows.size).toBe(rows.length);
  });

  it('stops at the newest windows when they hold enough, and tells how far it came', async () => {
    const rows = Array.from({ length: 200 }, (_, n) => fakePost(now - n * 240_000));
    const { reached, rows: found } = await readAll(fakeWindows(rows, 100, 50), '2026-11-23', 20);
    expect(reached).toBe('2026-11-23T13');
    expect(found.size).toBeLessThan(40);
  });

  describe('with a thread of too many rows', () => {
    const at = Date.UTC(2026, 10, 21, 8, 14, 5);
    const crisis = (writtenAfterMs: number): Parameters<typeof fakeWindows>[0] => {
      const post = fakePost(at, at + writtenAfterMs);
      const reactions = Array.from({ length: 300 }, (_, n) => fakeReaction(post.activity.root, at + 60_000 + n * 500));
      return [post, ...reactions, fakePost(at - 3600_000), fakePost(at + 3600_000)];
    };

    it.each([0, 3_000, 70_000, 14 * 60_000, -5 * 60_000])('finds it although it was written %i ms after the click', async (later) => {
      const rows = crisis(later);
      const read = await readAll(fakeWindows(rows, 50, 20), '2026-11-21');
      expect(read.reached).toBe('2026-11-21');
      expect(read.rows.size).toBe(rows.length);
    });

    it('finds both threads of one second, on the second page of their minute too', async () => {
      const rows = [...crisis(0), ...Array.from({ length: 40 }, () => fakePost(at + 1_000)), fakePost(at)];
      const read = await readAll(fakeWindows(rows, 200, 20), '2026-11-21');
      expect(read.rows.size).toBe(rows.length);
      expect(read.reached).toBe('2026-11-21');
    });

    it('stops just after it when nothing tells its root', async () => {
      const quiet = { ...fakeWindows(crisis(0), 50, 20), readWritten: async () => ({ changes: [] }) };
      expect((await readAll(quiet, '2026-11-21')).reached).toBe('2026-11-21T08-14-06');
    });

    it('stops just after it when it may ask no more, and never within it', async () => {
      const rows = crisis(0);
      const whole = fakeWindows(rows, 50, 20);
      await readAll(whole, '2026-11-21');
      const reached = new Set<string | undefined>();
      for (let most = 0; most < whole.asked.length; most++) {
        const read = await readAll(fakeWindows(rows, 50, 20), '2026-11-21', Infinity, most);
        reached.add(read.reached);
        // Whatever is at or after the point that was reached is there.
        const due = rows.filter(({ activity }) => read.reached !== undefined && activity.root >= read.reached);
        expect(due.every(({ activity }) => read.rows.has(activity.itemId))).toBe(true);
        expect(String(read.reached)).not.toContain('~');
      }
      expect(reached).toContain('2026-11-21T09');
      expect(reached).not.toContain('2026-11-21');
    });

    it('reads a thread that is a year old without asking for every day', async () => {
      const old = now - 300 * 86_400_000;
      const post = fakePost(old);
      const log = fakeWindows([post, ...Array.from({ length: 300 }, (_, n) => fakeReaction(post.activity.root, old + n * 60_000))], 100, 200);
      const read = await readAll(log, `${post.activity.root}~`);
      expect(read.rows.size).toBe(301);
      expect(log.asked.length).toBeLessThan(60);
    });
  });

  it('reads ten loud days and claims nothing that it cannot narrow', async () => {
    const rows = Array.from({ length: 200 }, (_, n) => fakePost(Date.UTC(2026, 10, 10) + n * 4_000_000));
    const read = await readAll(fakeWindows(rows, 100, 50), '2026-11-1');
    expect(read).toMatchObject({ reached: '2026-11-1', rows: { size: 200 } });
    const endless = { readThreads: async () => 'tooMany' as const, readWritten: async () => 'tooMany' as const };
    for (const prefix of ['2026', '2026-11-2', '2026-11-23T08-14-05', '2026-11-9', '2027', 'x', '2026-11-23T08-14-05Z-abcdefghijkl~']) {
      expect(await readThreadWindow(prefix, { log: endless, now, mayAsk: () => true, isEnough: () => false, onPage: () => undefined })).toBeUndefined();
    }
  });

  it('reads what bears a time a few minutes ahead', async () => {
    const rows = Array.from({ length: 60 }, (_, n) => fakePost(now + 9 * 60_000 - n * 60_000));
    expect((await readAll(fakeWindows(rows, 50, 20), '2026-11-23')).rows.size).toBe(60);
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

  it('has an answer to any text', () => {
    const nearly = fc.stringMatching(/^\d{4}(-\d{0,2}(-\d{0,2}(T\d{0,2}(-\d{0,2}){0,3})?)?)?Z?[-~0-9a-z]{0,14}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), fc.constantFrom('day' as const, 'tenDays' as const, 'month' as const, 'year' as const), (since, width) => {
        const window = olderWindow(since, width);
        if (window !== undefined) expect(windowStart(window)).toBeLessThanOrEqual(windowStart(since) as number);
      }),
      { numRuns: 3_000 }
    );
    expect(['2026-99-99', '2026-', '9999-99', '', '2026zzz', '2026-11-23T08-14-05Z-abcdefghijkl~2026-11-25'].map((since) => olderWindow(since, 'day'))).toEqual(
      Array(6).fill(undefined)
    );
  });

  it('goes on from a key within its own day, and from the first hour with the day before', () => {
    expect(olderWindow('2026-11-23T00-00-00Z-abcdefghijkl', 'day')).toBe('2026-11-23');
    expect(olderWindow('2026-11-23T00', 'day')).toBe('2026-11-22');
    expect(olderWindow('2026-11-3', 'tenDays')).toBe('2026-11-2');
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

describe('windowStart', () => {
  it.each([
    ['2026', '2026-01-01T00:00:00.000Z'], ['2026-11', '2026-11-01T00:00:00.000Z'], ['2026-11-0', '2026-11-01T00:00:00.000Z'],
    ['2026-11-3', '2026-11-30T00:00:00.000Z'], ['2026-11-23', '2026-11-23T00:00:00.000Z'], ['2026-11-23T08-1', '2026-11-23T08:10:00.000Z'],
    ['2026-11-23T08-14-05Z-abcdefghijkl', '2026-11-23T08:14:05.000Z']
  ])('of %s is %s', (window, start) => {
    expect(new Date(windowStart(window) as number).toISOString()).toBe(start);
  });

  it.each(['', '2026-', '2026-1', '2026-13', '2026-02-30', '2026-02-3', '2026-11-23T24', '2026-11-23T08-14-05Z-', '2026-11-23T08-14-05Z-ABCDEFGHIJKL'])(
    'of "%s" is unknown', (window) => expect(windowStart(window)).toBeUndefined()
  );
});
