import { Change } from '../../domain/log/activity';
import { FakeLog, fakePost, fakeReaction, FakeRow, fakeWindows } from '../../domain/sync/fakeWindows';
import { readOlderThreads } from './readOlderThreads';

const now: number = Date.UTC(2026, 10, 23, 12, 0, 0);
const day: number = 24 * 60 * 60 * 1000;

interface Press {
  readonly outcome: string;
  readonly since: string | undefined;
  readonly requests: number;
  readonly ids: readonly number[];
}

async function press(log: FakeLog, since: string | undefined, mostRequests: number = 6, at: number = now): Promise<Press> {
  const before = log.asked.length;
  const ids: number[] = [];
  let reached = since;
  const outcome = await readOlderThreads({ log, now: () => at }, {
    since,
    mostRequests,
    isEnough: () => false,
    onPage: (changes: readonly Change[]) => changes.forEach((change) => change.type === 'upserted' && ids.push(change.activity.itemId)),
    onReached: (next) => { reached = next; }
  });
  return { outcome, since: reached, requests: log.asked.length - before, ids };
}

/** 2,000 posts on one day, a second apart. */
const busyDay = (): FakeRow[] => Array.from({ length: 2_000 }, (_, n) => fakePost(now - 2 * day - n * 1_000));

describe('showing older', () => {
  it('reads a busy day whole in one press, though it takes more pages than a press has', async () => {
    const { outcome, since, requests, ids } = await press(fakeWindows(busyDay(), 5_000, 200), '2026-11-22');
    expect([outcome, since, requests, ids.length]).toEqual(['more', '2026-11-21', 10, 2_000]);
  });

  it('begins no new window when the requests are spent, and goes on there with the next press', async () => {
    const rows = Array.from({ length: 40 }, (_, n) => fakePost(now - n * day));
    const log = fakeWindows(rows, 5_000, 200);
    const first = await press(log, undefined, 2);
    expect([first.outcome, first.requests]).toEqual(['more', 2]);
    const second = await press(log, first.since, 2);
    expect(second.since?.localeCompare(first.since as string)).toBe(-1);
  });

  it('comes past a thread of more rows than a window may hold, whole', async () => {
    const at = Date.UTC(2026, 10, 21, 8, 14, 5);
    const crisis = fakePost(at, at + 3_000);
    const reactions = Array.from({ length: 6_000 }, (_, n) => fakeReaction(crisis.activity.root, at + 60_000 + n * 500));
    const log = fakeWindows([crisis, ...reactions, fakePost(at - 3600_000), fakePost(at + 3600_000)], 5_000, 200);
    const ids = new Set<number>();
    let since: string | undefined = '2026-11-22';
    let presses = 0;
    for (; (since as string) > '2026-11-21' && presses < 10; presses++) {
      const pressed: Press = await press(log, since);
      pressed.ids.forEach((id) => ids.add(id));
      since = pressed.since;
    }
    expect(ids.size).toBe(6_003);
    expect(presses).toBe(1);
  });

  it('says so when it cannot come further', async () => {
    const endless = { asked: [], readThreads: async () => 'tooMany' as const, readWritten: async () => 'tooMany' as const };
    expect(await press(endless, '2026-11-22')).toMatchObject({ outcome: 'stuck', since: '2026-11-22' });
  });

  it('gives up a window that never ends', async () => {
    let page = 0;
    const endless = { asked: [], readThreads: async () => ({ changes: [], next: String(++page) }), readWritten: async () => ({ changes: [] }) };
    expect((await press(endless, '2026-11-22')).outcome).toBe('stuck');
    expect(page).toBeLessThan(300);
  });

  it('begins with tomorrow when a clock that is ahead may have been there', async () => {
    const midnight = Date.UTC(2026, 10, 24);
    const { ids } = await press(fakeWindows([fakePost(midnight + 60_000, midnight - 60_000)], 5_000, 200), undefined, 6, midnight - 30_000);
    expect(new Set(ids).size).toBe(1);
  });
});
