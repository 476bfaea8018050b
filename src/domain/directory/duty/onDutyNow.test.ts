import { DutyTime } from '../Responsibility';
import { isPublicHoliday } from './isPublicHoliday';
import { swedishDate, swedishMoment } from './localTime';
import { Duty, onDutyNow } from './onDutyNow';
import { parseDutyTimes } from './parseDutyTimes';

/** Duty times as "who: times". */
function dutyOf(...lines: readonly string[]): readonly DutyTime[] {
  return lines.map((line) => {
    const [who, times] = line.split(': ');
    const parsed = parseDutyTimes(times, who);
    if (!parsed) throw new Error(times);
    return parsed;
  });
}

/** "johan until 16:00, then mikael on call 16:00–07:00", in Swedish time. */
function tell({ now, next }: Duty): string {
  const clock = (at: Date | undefined): string => (at ? at.toLocaleString('sv', { timeZone: 'Europe/Stockholm', weekday: 'short', hour: '2-digit', minute: '2-digit' }) : 'always');
  const name = (spell: { person: string; onCall: boolean }): string => `${spell.person}${spell.onCall ? ' (jour)' : ''}`;
  return `${now ? `${name(now)} till ${clock(now.to)}` : 'ingen'}${next ? `, sedan ${name(next)} ${clock(next.from)} till ${clock(next.to)}` : ''}`;
}

const lamps = dutyOf('johan: vardagar 7–16', 'mikael: jour vardagar 16–07', 'mikael: jour helger 00–24');
const at = (local: string): Date => swedishMoment(local.slice(0, 10), Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16)));
const on = (duty: readonly DutyTime[], local: string): string => tell(onDutyNow({ duty }, at(local)));

describe('onDutyNow', () => {
  it('tells who is on duty, until when, and who is on call after', () => {
    expect(on(lamps, '2026-11-23 09:14')).toBe('johan till mån 16:00, sedan mikael (jour) mån 16:00 till tis 07:00');
    expect(on(lamps, '2026-11-23 16:00')).toBe('mikael (jour) till tis 07:00, sedan johan tis 07:00 till tis 16:00');
    expect(on(lamps, '2026-11-24 06:59')).toBe('mikael (jour) till tis 07:00, sedan johan tis 07:00 till tis 16:00');
  });

  it('joins the evening, the weekend and the holidays of one person into one spell', () => {
    // From Friday 16.00 to Saturday 07.00 and all of Saturday and Sunday; Monday begins when the weekend's day ends.
    expect(on(lamps, '2026-11-28 12:00')).toBe('mikael (jour) till mån 00:00, sedan johan mån 07:00 till mån 16:00');
    // Christmas Eve 2026 is a Thursday, Boxing Day a Saturday.
    expect(on(lamps, '2026-12-24 10:00')).toBe('mikael (jour) till mån 00:00, sedan johan mån 07:00 till mån 16:00');
  });

  it('says that somebody is there round the clock, with no end and nobody after', () => {
    expect(on(dutyOf('hassan: dygnet runt'), '2026-11-23 03:00')).toBe('hassan till always');
    expect(on(dutyOf('hassan: dygnet runt', 'anne: vardagar 8-16'), '2026-11-23 12:00')).toBe('hassan till always');
  });

  it('tells of nobody, and when somebody comes', () => {
    expect(on(dutyOf('anne: vardagar 8–12'), '2026-11-27 12:00')).toBe('ingen, sedan anne mån 08:00 till mån 12:00');
    expect(on([], '2026-11-27 12:00')).toBe('ingen');
    expect(on([{ days: [5], from: 'early', to: '25:00', person: 'anne' }], '2026-11-27 12:00')).toBe('ingen');
  });

  it('puts whoever is at work before whoever is on call at the same time', () => {
    expect(on(dutyOf('mikael: jour dygnet runt', 'johan: mån 8-16'), '2026-11-23 09:00')).toBe('johan till mån 16:00, sedan mikael (jour) mån 16:00 till always');
  });

  it('keeps Swedish hours when the clocks change', () => {
    const night = dutyOf('natt: 21–07');
    const hours = (date: string): number => {
      const { now } = onDutyNow({ duty: night }, at(`${date} 22:00`));
      return ((now?.to?.getTime() ?? 0) - (now?.from.getTime() ?? 0)) / 3_600_000;
    };
    expect([hours('2026-03-28'), hours('2026-10-24'), hours('2026-11-23')]).toEqual([9, 11, 10]);
    expect(onDutyNow({ duty: dutyOf('dag: 8–16') }, new Date('2026-07-01T06:00:00Z')).now?.person).toBe('dag');
    expect(onDutyNow({ duty: dutyOf('dag: 8–16') }, new Date('2026-12-01T06:59:00Z')).now).toBeUndefined();
  });
});

describe('Swedish time', () => {
  it('knows the day, the skipped hour and the hour that comes twice', () => {
    expect(swedishDate(new Date('2026-11-23T23:00:00Z'))).toBe('2026-11-24');
    expect(swedishMoment('2026-03-29', 150).toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(swedishMoment('2026-03-29', 180).toISOString()).toBe('2026-03-29T01:00:00.000Z');
    expect(swedishMoment('2026-10-25', 150).toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(swedishMoment('2026-10-25', 1440).toISOString()).toBe('2026-10-25T23:00:00.000Z');
  });

  it('knows the holidays of 2026, and no others', () => {
    const days = Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10)).filter(isPublicHoliday);
    expect(days.map((day) => day.slice(5)).join(' ')).toBe('01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31');
    expect(['2027-03-28', '2028-04-16', '2025-11-01', '2024-06-21'].every(isPublicHoliday)).toBe(true);
  });
});

describe('parseDutyTimes', () => {
  it.each([
    ['vardagar 8–16', '12345 08:00-16:00'], ['Vardagar 8.00-16.30', '12345 08:00-16:30'], ['jour vardagar kl. 16–07', '12345 16:00-07:00 jour'], ['mån–tors 7:30–16', '1234 07:30-16:00'],
    ['måndag, ons och fredagar 9-12', '135 09:00-12:00'], ['fre–mån 0-24', '1567 00:00-24:00'], ['jour dygnet runt', '1234567 00:00-24:00 jour'], ['alla dagar 7–22', '1234567 07:00-22:00'], ['7-22', '1234567 07:00-22:00']
  ])('reads "%s"', (text, expected) => {
    const { days, from, to, onCall } = parseDutyTimes(text, 'x') ?? { days: [], from: '', to: '', onCall: undefined };
    expect(`${days.join('')} ${from}-${to}${onCall ? ' jour' : ''}`).toBe(expected);
  });

  it.each(['', 'ibland', 'vardagar', 'vardagar 25–26', 'vardagar 8–16.75', 'månen 8-16', '24-8', 'vardagar 8'])('does not guess at "%s"', (text) => {
    expect(parseDutyTimes(text, 'x')).toBeUndefined();
  });
});
