import { keyTime } from '../log/key';

const secondLength: number = 19;
const separator: string = '~';

/**
 * The windows that a window of too many rows is made of, newest first: months of a year, days of a month, hours of a
 * day, tens of minutes, minutes, tens of seconds, seconds. A prefix `<root>~…` is narrowed within the thread, from its
 * beginning. undefined when it is one second already.
 * @param now the service's time in milliseconds: no window lies after it
 */
export function narrow(prefix: string, now: number): string[] | undefined {
  const cut = prefix.indexOf(separator);
  const head = cut < 0 ? '' : prefix.slice(0, cut + 1);
  const time = prefix.slice(head.length);
  const earliest = head.slice(0, secondLength);
  if (head && time === '') return daysBetween(earliest, now).map((day) => head + day);
  const ends = endings(time);
  if (!ends) return undefined;
  const latest = keyTime(now);
  return ends
    .map((ending) => time + ending)
    .filter((window) => window <= latest && (!head || window >= earliest.slice(0, window.length)))
    .reverse()
    .map((window) => head + window);
}

function endings(time: string): string[] | undefined {
  switch (time.length) {
    case 4:
      return numbers(1, 12, '-', 2);
    case 7:
      return numbers(1, new Date(Date.UTC(Number(time.slice(0, 4)), Number(time.slice(5, 7)), 0)).getUTCDate(), '-', 2);
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

function numbers(from: number, to: number, before: string, width: number): string[] {
  const found: string[] = [];
  for (let n: number = from; n <= to; n++) found.push(before + String(n).padStart(width, '0'));
  return found;
}

function daysBetween(earliest: string, now: number): string[] {
  const days: string[] = [];
  const first = Date.parse(`${earliest.slice(0, 10)}T00:00:00Z`);
  const day = 24 * 60 * 60 * 1000;
  for (let time: number = Math.floor(now / day) * day; time >= first; time -= day) days.push(keyTime(time).slice(0, 10));
  return days;
}
