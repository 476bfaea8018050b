/** Swedish wall-clock time, without a time zone database: two hours ahead of UTC between the last Sundays of March and October. */
const hourMs = 3_600_000;
export const minuteMs = 60_000;
export const dayMs = 24 * hourMs;

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * dayMs;
}

function offsetAt(utc: number): number {
  const year = new Date(utc).getUTCFullYear();
  return utc >= lastSunday(year, 2) && utc < lastSunday(year, 9) ? 2 * hourMs : hourMs;
}

/** Midnight in Sweden that begins the day which holds `utc`, `daysAgo` days before. */
export function midnight(utc: number, daysAgo: number = 0): number {
  const local = utc + offsetAt(utc);
  const start = local - (local % dayMs) - daysAgo * dayMs;
  return start - offsetAt(start - offsetAt(start));
}

/** 0 Sunday to 6 Saturday, in Sweden. */
export function weekday(utc: number): number {
  return new Date(utc + offsetAt(utc)).getUTCDay();
}

/** `hours` and `minutes` of the day that begins at `dayStart` (a midnight from above). */
export function atClock(dayStart: number, hours: number, minutes: number): number {
  return dayStart + hours * hourMs + minutes * minuteMs;
}

const names = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
const months = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

export function dayName(utc: number): string {
  return names[weekday(utc)];
}

/** "3 december". */
export function dateName(utc: number): string {
  const local = new Date(utc + offsetAt(utc));
  return `${local.getUTCDate()} ${months[local.getUTCMonth()]}`;
}
