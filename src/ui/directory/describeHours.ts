import { DutyTime, Weekday } from '../../domain/directory/Responsibility';
import { Text } from '../text/createText';

/** A Monday, to name the days by. */
const monday: number = Date.UTC(2026, 10, 23);
const dayMs: number = 86_400_000;

/** "mån" in Swedish, "Mon" in English. */
export function dayName(day: Weekday, locale: string, width: 'short' | 'long' = 'short'): string {
  return new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' }).format(new Date(monday + (day - 1) * dayMs));
}

function describeDays(days: readonly Weekday[], { strings, locale }: Text): string {
  const key: string = [...days].sort().join('');
  if (key === '1234567') return '';
  if (key === '12345') return strings.DirectoryWeekdays;
  if (key === '67') return strings.DirectoryWeekends;
  const first: Weekday = days[0];
  const isRun: boolean = days.length > 2 && days.every((day, i) => i === 0 || day === days[i - 1] + 1);
  return isRun ? `${dayName(first, locale)}–${dayName(days[days.length - 1], locale)}` : days.map(day => dayName(day, locale)).join(', ');
}

/** "8" of "08:00", "7.30" of "07:30" in Swedish; "08:00" in English. */
function hour(time: string, { locale }: Text): string {
  if (!/^sv/.test(locale)) return time;
  const [hours, minutes] = time.split(':');
  return minutes === '00' ? String(Number(hours)) : `${Number(hours)}.${minutes}`;
}

function lower(words: string): string {
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}

/** The hours of a responsibility, whoever is on duty: "Vardagar 8–16", "Dygnet runt". */
export function describeHours(duty: readonly DutyTime[], text: Text): string {
  const { strings } = text;
  const lines: string[] = [];
  for (const { days, from, to, onCall } of duty) {
    const always: boolean = days.length === 7 && from === '00:00' && to === '24:00';
    const when: string = always ? strings.DirectoryAroundTheClock : [describeDays(days, text) || strings.DirectoryEveryDay, `${hour(from, text)}–${hour(to, text)}`].join(' ');
    const line: string = onCall ? text.fill(strings.DirectoryOnCallHours, { hours: lower(when) }) : when;
    if (lines.indexOf(lower(line)) < 0) lines.push(lower(line));
  }
  const first: string = lines.join(', ');
  return first.charAt(0).toLocaleUpperCase() + first.slice(1);
}
