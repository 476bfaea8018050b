import { PackedReactions, PackedRow } from './Checkpoint';
import { logPace } from './logPace';
import { packPairs } from './pairs';

const writtenAt: string = '2026-11-23T08:20:00.000Z';
const minutesBefore = (minutes: number): number => Date.parse(writtenAt) / 1000 - minutes * 60;
const row = (itemId: number, at: number): PackedRow => [itemId, 1, '', '', 'post', '', '', at, '', 'all', '', null];
const pace = (...rows: readonly PackedRow[]): number => logPace({ rows, reactions: [], writtenAt });

describe('logPace', () => {
  it('counts rows of every kind by the numbers of two posts', () => {
    expect(pace(row(100, minutesBefore(11)), row(1200, minutesBefore(2)))).toBe(100);
  });

  it('sees within two minutes that a storm begins', () => {
    expect(pace(row(100, minutesBefore(60)), row(140, minutesBefore(2)), row(340, minutesBefore(0)))).toBe(100);
  });

  it('does not take a quiet moment for the end of a storm', () => {
    expect(pace(row(100, minutesBefore(10)), row(1100, minutesBefore(3)), row(1101, minutesBefore(1)))).toBeCloseTo(100, 0);
  });

  it('goes by what it holds when all of it is newer', () => {
    expect(pace(row(100, minutesBefore(5)), row(700, minutesBefore(1)))).toBe(120);
  });

  it('sees a storm of reactions alone', () => {
    const reactions = [100, 1400, 2101].map((last): PackedReactions => ['', '', 'like', packPairs([[last - 50, 7], [last, 7]]), []]);
    expect(logPace({ rows: [row(101, minutesBefore(10))], reactions, writtenAt })).toBe(200);
  });

  it('knows of no pace where nothing was written', () => {
    expect(pace()).toBe(0);
    expect(pace(row(100, minutesBefore(60)))).toBe(0);
    expect(pace(row(100, minutesBefore(2)))).toBe(0);
  });
});
