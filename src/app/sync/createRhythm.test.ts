import { ServiceError } from '../../domain/log/ServiceError';
import { createLogReplica } from './createLogReplica';
import { createRhythm, Rhythm } from './createRhythm';

const minute: number = 60_000;
const throttled = new ServiceError('throttled', 'Wait', { status: 429, retryAfterMs: 20_000 });

function open(chance: number = 0): { rhythm: Rhythm; see: (pace: number) => void; pass: (ms: number) => void; idle: (ms: number) => void } {
  const replica = createLogReplica(() => undefined);
  replica.staff = 12_570;
  let now: number = 0;
  let idleMs: number = 0;
  const attention = { idleMs: () => idleMs, onReturn: () => ({ stop: () => undefined }) };
  return {
    rhythm: createRhythm({ sync: { replica, now: () => now }, random: () => chance, attention }),
    see: (pace) => (replica.pace = pace),
    pass: (ms) => (now += ms),
    idle: (ms) => (idleMs = ms)
  };
}

describe('createRhythm', () => {
  it('asks every few minutes on a common day, wider apart at first', () => {
    const [soonest, latest] = [open(0), open(0.999)].map(({ rhythm }) => [rhythm.afterTurn(), rhythm.afterTurn()]);
    expect(soonest.map((ms) => Math.round(ms / minute))).toEqual([4, 3]);
    expect(latest.map((ms) => Math.round(ms / minute))).toEqual([9, 4]);
  });

  it('asks again sooner after something was written here, for ten minutes', () => {
    const { rhythm, pass } = open();
    rhythm.wrote();
    expect(rhythm.afterTurn()).toBeLessThan(2.1 * minute);
    pass(11 * minute);
    expect(rhythm.afterTurn()).toBeGreaterThan(2.1 * minute);
  });

  it('waits long while nobody sits in front of the page', () => {
    const { rhythm, idle } = open();
    idle(6 * minute);
    expect(rhythm.afterTurn()).toBeGreaterThanOrEqual(11 * minute);
    idle(0);
    expect(rhythm.afterTurn()).toBeLessThan(5 * minute);
  });

  it('stays careful for some turns after it was told to wait', () => {
    const { rhythm } = open();
    rhythm.afterTurn();
    rhythm.afterFailure(throttled, true, 20_000);
    const refusedTwice = rhythm.afterFailure(throttled, true, 20_000);
    const next = [rhythm.afterTurn(), rhythm.afterTurn(), rhythm.afterTurn(), rhythm.afterTurn()];
    expect(refusedTwice).toBeGreaterThan(10 * minute);
    expect([...next].sort((a, b) => b - a)).toEqual(next);
    expect(next[0]).toBeGreaterThan(6 * minute);
    expect(next[3]).toBeLessThan(4 * minute);
  });

  it('brings those who have nothing to read back soon, and not all at once', () => {
    const [first, last] = [open(0), open(0.999)].map(({ rhythm }) => rhythm.afterFailure(throttled, false, 20_000));
    expect(first).toBe(20_000);
    expect(last).toBeGreaterThan(60_000);
    expect(last).toBeLessThan(70_000);
  });

  it('does not ask in a loop where something must be changed by hand', () => {
    expect(open().rhythm.afterFailure(new ServiceError('noAccess', 'No'), false, 0)).toBe(10 * minute);
  });

  it('lets a page that is opened ask at once, but in a storm', () => {
    const { rhythm, see } = open();
    expect(rhythm.mayBeOld(true)).toBe(0);
    see(100);
    expect(rhythm.mayBeOld(true)).toBeGreaterThan(3 * minute);
  });

  it('lets a page that is shown again wait for half its interval', () => {
    const { rhythm, see } = open();
    expect(rhythm.mayBeOld(false)).toBe(50_000);
    see(100);
    rhythm.afterTurn();
    expect(rhythm.mayBeOld(false)).toBeGreaterThan(9 * minute);
  });
});
