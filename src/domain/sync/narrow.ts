import { keyTime } from '../log/key';
import { windowStart } from './windowStart';

const keyLength: number = 33;
const monthLength: number = 7;
const secondLength: number = 19;
const separator: string = '~';
/** Clocks differ: a comment's key may be a little earlier than that of its post. */
const toleranceMs: number = 10 * 60 * 1000;

/**
 * The windows that a window of too many rows is made of, newest first: months of a year, days of a month or of ten days,
 * hours of a day, tens of minutes, minutes, tens of seconds, seconds. A prefix `<root>~…` is narrowed within the thread,
 * from its beginning. undefined when it is one second already, or no window.
 * @param now the service's time in milliseconds: no window lies after it
 */
export function narrow(prefix: string, now: number): string[] | undefined {
  const cut = prefix.indexOf(separator);
  const head = cut < 0 ? '' : prefix.slice(0, cut + 1);
  const time = prefix.slice(head.length);
  const earliest = head && earliestOf(head.slice(0, keyLength));
  const latest = keyTime(now).slice(0, secondLength);
  if (head && time === '') {
    const first = earliest.slice(0, monthLength);
    return latest.slice(0, monthLength) === first ? narrow(head + first, now) : monthsBetween(first, latest).map((month) => head + month);
  }
  return endings(time)
    ?.map((ending) => time + ending)
    .filter((window) => window <= latest && window >= earliest.slice(0, window.length))
    .reverse()
    .map((window) => head + window);
}

function earliestOf(root: string): string {
  const start = windowStart(root);
  return start === undefined ? root.slice(0, secondLength) : keyTime(start - toleranceMs).slice(0, secondLength);
}

function endings(time: string): string[] | undefined {
  switch (time.length) {
    case 4:
      return numbers(1, 12, '-', 2);
    case monthLength:
      return numbers(1, daysIn(time), '-', 2);
    case 9:
      return numbers(0, 9, '', 1).filter((ending) => Number(time[8] + ending) >= 1 && Number(time[8] + ending) <= daysIn(time));
    case 10:
      return numbers(0, 23, 'T', 2);
    case 13:
    case 16:
      return numbers(0, 5, '-', 1);
    case 15:
    case 18:
      return numbers(0, 9, '', 1);
    default:
      return undefined;
  }
}

function daysIn(time: string): number {
  return new Date(Date.UTC(Number(time.slice(0, 4)), Number(time.slice(5, monthLength)), 0)).getUTCDate();
}

function numbers(from: number, to: number, before: string, width: number): string[] {
  const found: string[] = [];
  for (let n: number = from; n <= to; n++) found.push(before + String(n).padStart(width, '0'));
  return found;
}

/** Newest first, both included: a thread of last year is not asked for day by day. */
function monthsBetween(first: string, latest: string): string[] {
  const months: string[] = [];
  for (let year: number = Number(latest.slice(0, 4)); year >= Number(first.slice(0, 4)); year--) {
    for (const month of numbers(1, 12, `${year}-`, 2).reverse()) {
      if (month >= first && month <= latest) months.push(month);
    }
  }
  return months;
}
