import fc from 'fast-check';
import { halfBudget } from './halfBudget';
import { isCheckpointDue } from './isCheckpointDue';
import { calmInterval, pollInterval, PollLoad, spreadInterval } from './pollInterval';
import { isLoud, pressure } from './pressure';
import { reactionDelay } from './reactionDelay';

const minute: number = 60_000;
const orebro: number = 12_570;
const calm: PollLoad = { people: orebro, rowsPerMinute: 0, refusals: 0, previousMs: 0, takesPart: false };
const random = fc.double({ min: 0, max: 1, noNaN: true });
const rows = fc.double({ min: 0, max: 1e5, noNaN: true });
const people = fc.integer({ min: 0, max: 200_000 });

describe('halfBudget', () => {
  it('is half of what SharePoint gives one app by licences', () => {
    expect([500, 1_000, 5_000, orebro, 50_000, 80_000].map(halfBudget)).toEqual([625, 625, 1_250, 1_875, 2_500, 3_125]);
  });

  it('is that of a small tenant while nothing is known', () => {
    expect(halfBudget(0)).toBe(625);
  });
});

describe('pressure', () => {
  it('is loud at a row every two seconds among twelve thousand, and earlier where the budget is smaller', () => {
    expect([isLoud(20, orebro), isLoud(30, orebro), isLoud(20, 1_000)]).toEqual([false, true, true]);
    expect(pressure(937.5, orebro)).toBe(1);
  });
});

describe('pollInterval', () => {
  it('stays between 50 seconds and twenty minutes, spread or not', () => {
    fc.assert(
      fc.property(people, rows, fc.integer({ min: 0, max: 20 }), fc.double({ min: 0, max: 1e7, noNaN: true }), fc.boolean(), random, fc.boolean(), (n, rowsPerMinute, refusals, previousMs, takesPart, chance, isFirst) => {
        const ms = pollInterval({ people: n, rowsPerMinute, refusals, previousMs, takesPart });
        expect(ms).toBeGreaterThanOrEqual(50_000);
        expect(ms).toBeLessThanOrEqual(20 * minute);
        expect(spreadInterval(ms, chance, isFirst)).toBeGreaterThanOrEqual(50_000);
        expect(spreadInterval(ms, chance, isFirst)).toBeLessThanOrEqual(20 * minute);
      })
    );
  });

  it('grows with what is written and with each refusal', () => {
    fc.assert(
      fc.property(people, rows, rows, (n, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const of = (rowsPerMinute: number, refusals: number): number => pollInterval({ ...calm, people: n, rowsPerMinute, refusals });
        expect(of(more, 0)).toBeGreaterThanOrEqual(of(less, 0));
        expect(of(less, 1)).toBeGreaterThanOrEqual(of(less, 0));
      })
    );
  });

  it('lets two people in five look on at once, on a day when nothing tells of it, within two thirds of the budget', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), random, (n, chance) => {
        const each = spreadInterval(calmInterval(n), chance, false) / minute;
        // Spread downwards by a quarter at most, an eighth on average.
        expect((0.4 * n) / each).toBeLessThanOrEqual(halfBudget(n) * (2 / 3) * (4 / 3) + 1);
      })
    );
  });

  it('asks every fifty seconds in a village, every minute among a thousand, every four among twelve thousand', () => {
    expect([100, 1_000, orebro].map((n) => Math.round(calmInterval(n) / 1000))).toEqual([50, 58, 241]);
  });

  it('asks no sooner than after a quarter of an hour in a storm of fifteen minutes', () => {
    const writing = (orebro / 15) * 0.13;
    const ms = pollInterval({ ...calm, rowsPerMinute: writing });
    expect(spreadInterval(ms, 0, true)).toBeGreaterThanOrEqual(15 * minute);
  });

  it('keeps everyone who comes within half an hour, and stays, within the budget', () => {
    const arriving = orebro / 30;
    const writing = arriving * 0.13;
    const every = spreadInterval(pollInterval({ ...calm, rowsPerMinute: writing }), 0, false) / minute;
    expect(arriving + 2 * writing + orebro / every).toBeLessThanOrEqual(halfBudget(orebro));
  });

  it('ebbs away after a storm instead of falling', () => {
    const after = pollInterval({ ...calm, previousMs: 20 * minute });
    expect(after).toBe(14 * minute);
    expect(pollInterval({ ...calm, previousMs: after })).toBeLessThan(after);
  });

  it('is spread as wide as the longest allows for the first of a visit, also where the calm one is long', () => {
    const spread = (n: number): number[] => [0, 1].map((chance) => spreadInterval(calmInterval(n), chance, true) / minute);
    expect(spread(orebro)[1] / spread(orebro)[0]).toBeCloseTo(2.25, 2);
    expect(spread(50_000)).toEqual([12, 20]);
  });

  it('is half as long for who has just written, but in a storm', () => {
    expect(pollInterval({ ...calm, takesPart: true })).toBe(calmInterval(orebro) / 2);
    expect(pollInterval({ ...calm, rowsPerMinute: 100, takesPart: true })).toBe(pollInterval({ ...calm, rowsPerMinute: 100 }));
  });
});

describe('reactionDelay', () => {
  it('is none on a common day', () => {
    expect(reactionDelay({ rowsPerMinute: 10, reactionsPerMinute: 10, people: orebro }, 1)).toBe(0);
  });

  it('is spread evenly over minutes in a storm, and never longer than 35', () => {
    fc.assert(
      fc.property(rows, rows, people, random, (rowsPerMinute, reactionsPerMinute, n, chance) => {
        const rush = { rowsPerMinute, reactionsPerMinute, people: n };
        const longest = reactionDelay(rush, 1);
        expect(longest).toBeLessThanOrEqual(35 * minute);
        expect(Math.abs(reactionDelay(rush, chance) - longest * chance)).toBeLessThanOrEqual(1);
      })
    );
  });

  it('keeps a crisis post within the budget: all come and all react within a quarter of an hour', () => {
    for (const n of [1_000, 5_000, orebro]) {
      const arriving = n / 15;
      // The log is calm yet, since reactions wait; but one in a hundred has reacted to the same text within a minute.
      const waits = reactionDelay({ rowsPerMinute: n / 100, reactionsPerMinute: n / 100, people: n }, 1) / minute;
      // Most at the end of coming: each minute of reactions is spread over the next minutes.
      const reactions = (arriving * Math.min(15, waits)) / waits;
      const others = 0.13 * arriving;
      expect(arriving + 2 * (others + reactions)).toBeLessThanOrEqual(halfBudget(n) + 1);
    }
  });

  it('lets reactions to a text that few react to wait by the log alone', () => {
    fc.assert(
      fc.property(rows, people, (rowsPerMinute, n) => {
        const [none, few] = [0, n / 2_000].map((reactionsPerMinute) => reactionDelay({ rowsPerMinute, reactionsPerMinute, people: n }, 1));
        expect(few - none).toBeLessThanOrEqual(5 * minute);
      })
    );
  });
});

describe('isCheckpointDue', () => {
  const due = (minutes: number, any: boolean, loud: boolean): boolean => isCheckpointDue(minutes * minute, { any, loud, onDuty: false });

  it('is after a minute in a storm, two by who keeps it, three while people are writing, half an hour otherwise, and at once when there is none', () => {
    expect([due(0.9, true, true), due(1, true, true)]).toEqual([false, true]);
    expect([due(2.9, true, false), due(3, true, false)]).toEqual([false, true]);
    expect([1.9, 2].map((minutes) => isCheckpointDue(minutes * minute, { any: false, loud: false, onDuty: true }))).toEqual([false, true]);
    expect([due(29, false, false), due(30, false, false)]).toEqual([false, true]);
    expect(isCheckpointDue(undefined, { any: false, loud: false, onDuty: false })).toBe(true);
  });

  it('is at once when the one that stands claims to be from the future', () => {
    expect(isCheckpointDue(-1, { any: false, loud: false, onDuty: false })).toBe(true);
  });
});
