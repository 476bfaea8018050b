import { isFresh, toBellRecord } from './BellRecord';

const minute = 60_000;
const record = { newCount: 3, askedAt: 100 * minute, nextAt: 101 * minute };

describe('the record of the bell', () => {
  it('is fresh for five minutes at least, and until the log is due to be asked again', () => {
    expect([100, 104.9, 105].map((time) => isFresh(record, time * minute))).toEqual([true, true, false]);
    expect(isFresh({ ...record, nextAt: 110 * minute }, 109 * minute)).toBe(true);
  });

  it('is not fresh for ever, nor before it was written', () => {
    expect(isFresh({ ...record, nextAt: 1e12 }, 161 * minute)).toBe(false);
    expect(isFresh(record, 99 * minute)).toBe(false);
    expect(isFresh(undefined, 0)).toBe(false);
  });

  it('is nothing when storage holds something else', () => {
    expect([undefined, null, 3, {}, { ...record, newCount: '3' }, { ...record, nextAt: NaN }].map(toBellRecord)).toEqual(Array(6).fill(undefined));
    expect(toBellRecord({ ...record, more: 1 })).toEqual(record);
  });
});
