import { fill } from './fill';

const dayMs: number = 86_400_000;
const minuteMs: number = 60_000;

/** Times as people read them: 09.37 in Swedish, 09:37 in English, on the reader's own clock. */
export interface Clock {
  /** "09.37" */
  readonly time: (iso: string) => string;
  /** "Nyss", "09.37", "I går 16.05", "Fredag 13.20", "19 november 09.12", with the year when it is another. */
  readonly when: (iso: string, now: string) => string;
  /** As `when`, but in the middle of a sentence: "i går 16.05", "fredag 13.20". */
  readonly whenInText: (iso: string, now: string) => string;
  /** "fredag 20 november 2026 13.20" */
  readonly absolute: (iso: string) => string;
  /** "19 november", with the year when it is another. */
  readonly day: (iso: string, now: string) => string;
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** Whole days between two moments by the calendar; rounded, because a day may have 23 or 25 hours. */
function daysBetween(earlier: Date, later: Date): number {
  return Math.round((startOfDay(later) - startOfDay(earlier)) / dayMs);
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

export function createClock(strings: ITorgetStrings, locale: string): Clock {
  const swedish: boolean = /^sv/i.test(locale);
  const format = (options: Intl.DateTimeFormatOptions): ((date: Date) => string) => {
    const formatter: Intl.DateTimeFormat = new Intl.DateTimeFormat(locale, options);
    return date => (Number.isNaN(date.getTime()) ? '' : formatter.format(date));
  };
  const hourAndMinute = format({ hour: '2-digit', minute: '2-digit', hour12: false });
  const weekday = format({ weekday: 'long' });
  const dayAndMonth = format({ day: 'numeric', month: 'long' });
  const dayMonthYear = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const fullDay = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

  const timeOf = (date: Date): string => (swedish ? hourAndMinute(date).replace(':', '.') : hourAndMinute(date));
  const dayOf = (date: Date, today: Date): string =>
    date.getFullYear() === today.getFullYear() ? dayAndMonth(date) : dayMonthYear(date);

  function whenInText(iso: string, now: string): string {
    const date: Date = new Date(iso);
    const today: Date = new Date(now);
    const time: string = timeOf(date);
    const days: number = daysBetween(date, today);
    if (days <= 0) {
      return time;
    }
    if (days === 1) {
      return fill(strings.YesterdayInText, { time });
    }
    if (days < 7) {
      return fill(strings.WeekdayAt, { weekday: weekday(date), time });
    }
    return fill(strings.DateAt, { date: dayOf(date, today), time });
  }

  return {
    time: iso => timeOf(new Date(iso)),
    when: (iso, now) =>
      new Date(now).getTime() - new Date(iso).getTime() < minuteMs ? strings.JustNow : upperFirst(whenInText(iso, now)),
    whenInText,
    absolute: iso => fill(strings.DateAt, { date: fullDay(new Date(iso)), time: timeOf(new Date(iso)) }),
    day: (iso, now) => dayOf(new Date(iso), new Date(now))
  };
}
