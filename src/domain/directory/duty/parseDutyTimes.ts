import { DutyTime, Weekday } from '../Responsibility';

const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const dayNames: readonly string[] = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'];
const namedDays: Readonly<Record<string, readonly Weekday[]>> = {
  vardagar: [1, 2, 3, 4, 5], vardag: [1, 2, 3, 4, 5], helger: [6, 7], helg: [6, 7], 'alla dagar': everyDay, dagligen: everyDay
};
const linePattern: RegExp = /^(jour )?(\D*?) ?(\d{1,2})(?:[.:](\d{2}))? ?[-–] ?(\d{1,2})(?:[.:](\d{2}))?$/;
const aroundTheClock: RegExp = /^(jour )?dygnet runt$/;

/**
 * Duty times as people write them: "vardagar 8–16", "mån–tors 7.30–16", "jour vardagar 16–07", "dygnet runt".
 * @returns undefined when it cannot be read
 */
export function parseDutyTimes(text: string, person: string): Pick<DutyTime, 'days' | 'from' | 'to' | 'person' | 'onCall'> | undefined {
  const line: string = text.trim().toLowerCase().normalize('NFC').replace(/\s+/g, ' ').replace(/ kl\.? /, ' ');
  const always: RegExpExecArray | null = aroundTheClock.exec(line);
  if (always) return { days: everyDay, from: '00:00', to: '24:00', person, ...(always[1] ? { onCall: true } : {}) };
  const [, onCall, dayText, fromHour, fromMinute, toHour, toMinute] = linePattern.exec(line) ?? [];
  const [from, to] = [toTime(fromHour, fromMinute), toTime(toHour, toMinute)];
  const days: readonly Weekday[] = dayText ? daysOf(dayText) : everyDay;
  if (from === undefined || to === undefined || from === '24:00' || days.length === 0) return undefined;
  return { days, from, to, person, ...(onCall ? { onCall: true } : {}) };
}

function toTime(hour: string | undefined, minute: string | undefined): string | undefined {
  if (hour === undefined) return undefined;
  const total: number = Number(hour) * 60 + Number(minute ?? 0);
  return Number(minute ?? 0) < 60 && total <= 1440 ? `${hour.padStart(2, '0')}:${minute ?? '00'}` : undefined;
}

function daysOf(text: string): readonly Weekday[] {
  const days: Set<Weekday> = new Set();
  for (const part of text.split(/,| och /)) {
    const [first, last] = part.split(/[-–]/).map((name) => name.trim().replace(/^på /, ''));
    const named = namedDays[first];
    if (named && last === undefined) named.forEach((day) => days.add(day));
    else {
      const [start, end] = [dayNumber(first), dayNumber(last ?? first)];
      if (!start || !end) return [];
      // "fre–mån" runs over the weekend.
      for (let day: number = start; ; day = (day % 7) + 1) {
        days.add(day as Weekday);
        if (day === end) break;
      }
    }
  }
  return [...days].sort();
}

/** 1 to 7 of "mån", "måndag" or "måndagar"; 0 for what is no day. */
function dayNumber(name: string): number {
  return dayNames.findIndex((day) => [day, `${day}dag`, `${day}dagar`, day.slice(0, 3)].indexOf(name) >= 0) + 1;
}
