import { latestShift, ShiftName } from './suggestThanked';

const hourMs = 60 * 60 * 1000;
const midnight = Date.parse('2026-11-23T00:00:00.000Z');
const at = (which: ShiftName, clock: string): string => {
  const { from, to } = latestShift(which, midnight, Date.parse(`2026-11-23T${clock}:00.000Z`));
  return `${from.slice(8, 13)} ${to.slice(8, 13)}`;
};

describe('the latest shift', () => {
  it.each<[ShiftName, string, string]>([
    // Somebody thanks those who worked last night, not those who came twenty minutes ago.
    ['night', '22:20', '22T21 23T07'],
    ['night', '07:30', '22T21 23T07'],
    ['night', '12:00', '22T21 23T07'],
    // In the small hours it is the night that is under way.
    ['night', '02:00', '22T21 23T07'],
    ['night', '01:59', '21T21 22T07'],
    ['day', '08:00', '22T07 22T16'],
    ['day', '11:30', '23T07 23T16'],
    ['day', '17:00', '23T07 23T16'],
    ['evening', '16:00', '22T15 22T22'],
    ['evening', '18:30', '23T15 23T22'],
    ['evening', '23:00', '23T15 23T22']
  ])('of the %s is at %s the one of %s', (which, clock, shift) => expect(at(which, clock)).toBe(shift));

  it('is always half over at least, and none is later', () => {
    for (const which of ['night', 'day', 'evening'] as const) {
      for (let minutes = 0; minutes < 24 * 60; minutes += 10) {
        const now = midnight + minutes * 60_000;
        const { from, to } = latestShift(which, midnight, now);
        expect((Date.parse(from) + Date.parse(to)) / 2).toBeLessThanOrEqual(now);
        expect(now - Date.parse(from)).toBeLessThan(2 * 24 * hourMs);
      }
    }
  });
});
