import { isLoud, pressure } from './pressure';

const minuteMs: number = 60_000;
const longestMs: number = 25 * minuteMs;
/** Minutes when all of the budget goes into writing. */
const minutesAtFullPressure: number = 60;

/**
 * How long a reaction waits in the outbox: not at all on a common day, minutes while many write, spread evenly. One that is
 * taken back meanwhile is never sent. At 12,570 people, all of whom react to one post within a quarter of an hour, up to 25
 * minutes: 838 who come and 500 reactions are 1,840 resource units a minute.
 * @param random 0 to 1
 */
export function reactionDelay(rowsPerMinute: number, people: number, random: number): number {
  if (!isLoud(rowsPerMinute, people)) return 0;
  return Math.round(random * Math.min(minuteMs * minutesAtFullPressure * pressure(rowsPerMinute, people), longestMs));
}
