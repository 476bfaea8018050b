import { swedishDate } from '../../domain/directory/duty/localTime';
import { Text } from '../text/createText';

const dayMs: number = 86_400_000;

/** A day to come or just gone: "onsdag" within a week from now, else "30 november", with the year when it is another. */
export function describeDay(day: string, now: string, text: Text): string {
  const days: number = (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${swedishDate(new Date(now))}T00:00:00Z`)) / dayMs;
  if (days > 0 && days < 7) {
    return new Intl.DateTimeFormat(text.locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  }
  return text.day(`${day}T12:00:00`, now);
}
