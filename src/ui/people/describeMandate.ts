import { swedishDate } from '../../domain/directory/duty/localTime';
import { Mandate } from '../../domain/directory/Mandate';
import { Text } from '../text/createText';

/** "Ordförande, till 31 december 2026", "Ledamot, sedan 15 oktober 2026", "Ersättare, från 1 januari 2027". */
export function describeMandate({ role, from, to }: Mandate, now: string, { strings, fill, locale }: Text): string {
  const day = (date: string): string =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
  if (from > swedishDate(new Date(now))) return fill(strings.PersonMandateFrom, { role, date: day(from) });
  return to ? fill(strings.PersonMandateUntil, { role, date: day(to) }) : fill(strings.PersonMandateSince, { role, date: day(from) });
}
