import * as fc from 'fast-check';

import { usualKudosSettings } from './KudosSettings';
import { KudosToGive, longestKudos, mayGive } from './mayGive';

const now = Date.parse('2026-11-23T08:00:00.000Z');
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const whole: KudosToGive = { recipients: ['bo'], value: 'omtanke', text: 'Tack' };
const ask = (over: Partial<KudosToGive>, givenAt: readonly number[] = []): string => {
  const answer = mayGive({ ...whole, ...over }, 'anna', usualKudosSettings, givenAt, now);
  return answer.allowed ? 'allowed' : answer.reason;
};
const limited = (kudosPerHour: number) => ({ ...usualKudosSettings, limits: { ...usualKudosSettings.limits, kudosPerHour } });
const anyTimes = fc.array(fc.integer({ min: now - 3 * hourMs, max: now }), { maxLength: 30 });

describe('whether a kudos may be given', () => {
  it('is refused to oneself, to nobody, without a value or a word, and beyond what fits', () => {
    expect(ask({})).toBe('allowed');
    expect(ask({ recipients: ['anna'] })).toBe('self');
    expect(ask({ recipients: ['anna', 'bo'] })).toBe('allowed');
    expect(ask({ recipients: ['anna'], unit: 'Skola' })).toBe('allowed');
    expect(ask({ recipients: [] })).toBe('nobody');
    expect(ask({ value: undefined })).toBe('noValue');
    expect(ask({ value: 'mod' })).toBe('noValue');
    expect(ask({ text: ' \n' })).toBe('noText');
    expect(ask({ text: 'x'.repeat(longestKudos + 1) })).toBe('tooLong');
    expect(ask({ text: ` ${'x'.repeat(longestKudos)} ` })).toBe('allowed');
    expect(ask({ recipients: Array.from({ length: usualKudosSettings.limits.recipients + 1 }, (_, n) => `p${n}`) })).toBe('tooMany');
  });

  it('never exceeds the limit of any hour, whoever gives as soon as they may', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 40 }), (most, pauses) => {
        const given: number[] = [];
        let at = now;
        for (const pause of pauses) {
          at += pause * minuteMs;
          if (mayGive(whole, 'anna', limited(most), given, at).allowed) given.push(at);
        }
        for (const end of given) expect(given.filter((each) => each > end - hourMs && each <= end).length).toBeLessThanOrEqual(most);
      })
    );
  });

  it('is allowed after the minutes that the refusal tells, and not two minutes before, in whatever order the past is told', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), anyTimes, (most, givenAt) => {
        const answer = mayGive(whole, 'anna', limited(most), givenAt, now);
        expect(mayGive(whole, 'anna', limited(most), [...givenAt].reverse(), now)).toEqual(answer);
        if (answer.allowed) return expect(givenAt.filter((at) => at > now - hourMs).length).toBeLessThan(most);
        if (answer.reason !== 'tooOften') throw new Error(answer.reason);
        const later = (minutes: number): boolean => mayGive(whole, 'anna', limited(most), givenAt, now + minutes * minuteMs).allowed;
        expect(later(answer.minutes)).toBe(true);
        if (answer.minutes > 2) expect(later(answer.minutes - 2)).toBe(false);
      })
    );
  });
});
