import { halfBudget } from './halfBudget';
import { isLoud, pressure, ruPerRow } from './pressure';

const minuteMs: number = 60_000;
const longestMinutes: number = 35;
/** Minutes when all of the budget goes into writing. */
const minutesAtFullPressure: number = 60;
/** Within so many minutes everybody comes, in the hard case. */
const minutesOfComing: number = 15;
/** Of those who come, who write something else. */
const shareWriting: number = 0.13;
/** When one in so many reacts to the same text in a minute, everybody is about to. */
const oneInAMinute: number = 250;

export interface Rush {
  /** That the log takes, as far as is known. */
  readonly rowsPerMinute: number;
  /** To the very text. */
  readonly reactionsPerMinute: number;
  /** In the directory; 0 when unknown. */
  readonly people: number;
}

/**
 * How long a reaction waits in the outbox, in ms: not at all on a common day, minutes while many write, spread evenly; as long
 * as the budget asks for when everybody reacts to the same text. One that is taken back meanwhile is never sent.
 * @param random 0 to 1
 */
export function reactionDelay({ rowsPerMinute, reactionsPerMinute, people }: Rush, random: number): number {
  if (!isLoud(rowsPerMinute, people)) return 0;
  const byPressure = minutesAtFullPressure * pressure(rowsPerMinute, people);
  const byRush = minutesToSpread(people) * Math.min((reactionsPerMinute * oneInAMinute) / Math.max(people, 1), 1);
  return Math.round(random * minuteMs * Math.min(Math.max(byPressure, byRush), longestMinutes));
}

/**
 * Over how long everybody's reaction is to be spread so that it, everybody's coming and what else they write are within the
 * budget. At 12,570 people 31 minutes: 838 who come, 109 other rows and 409 reactions are 1,875 resource units a minute.
 */
function minutesToSpread(people: number): number {
  const left = halfBudget(people) - (people / minutesOfComing) * (1 + shareWriting * ruPerRow);
  return left > 0 ? (people * ruPerRow) / left : longestMinutes;
}
