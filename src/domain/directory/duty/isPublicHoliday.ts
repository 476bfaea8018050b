import { addDays } from './localTime';

/** Public holidays on fixed days, and the eves that offices keep as such. */
const fixedDays: ReadonlySet<string> = new Set(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31']);
/** Good Friday, Easter Day and Monday, Ascension Day, Whit Sunday, by days from Easter. */
const easterDays: readonly number[] = [-2, 0, 1, 39, 49];

/** Whether a day, "2026-06-19", is a holiday in Sweden; Midsummer, Christmas and New Year's Eve are, as in every office. */
export function isPublicHoliday(date: string): boolean {
  const day: string = date.slice(5);
  if (fixedDays.has(day)) return true;
  const weekday: number = new Date(`${date}T00:00:00Z`).getUTCDay();
  // Midsummer Eve is the Friday of 19 to 25 June; Midsummer Day and All Saints' Day are Saturdays.
  if (weekday === 5 && day >= '06-19' && day <= '06-25') return true;
  if (weekday === 6 && ((day >= '06-20' && day <= '06-26') || (day >= '10-31' && day <= '11-06'))) return true;
  const easter: string = easterSunday(Number(date.slice(0, 4)));
  return easterDays.some((days) => addDays(easter, days) === date);
}

/** The Gregorian Easter by the method of Meeus, Jones and Butcher. */
function easterSunday(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g: number = Math.floor((8 * b + 13) / 25);
  const h: number = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l: number = (32 + 2 * e + 2 * i - h - k) % 7;
  const m: number = Math.floor((a + 11 * h + 19 * l) / 433);
  const month: number = Math.floor((h + l - 7 * m + 90) / 25);
  const day: number = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
