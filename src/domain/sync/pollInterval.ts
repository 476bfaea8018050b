import { halfBudget } from './halfBudget';
import { isLoud, pressure } from './pressure';

const minuteMs: number = 60_000;
const shortestMs: number = 50_000;
const longestMs: number = 20 * minuteMs;
/** Of all people this part may look on at the same time, on a day when nothing tells of it. */
const shareLookingOn: number = 0.4;
/** What looking on may take of the budget; the rest is for those who come and for what is written. */
const shareForLookingOn: number = 2 / 3;
/** Minutes more when all of the budget goes into writing. */
const minutesAtFullPressure: number = 150;
/** The first interval of a visit, at most, as a multiple. */
const widest: number = 2.25;
/** What the longest interval leaves of that is worth while from here. */
const leastWide: number = 1.5;
/** A storm ebbs away: the next interval is no shorter than this part of the last. */
const ebb: number = 0.7;

export interface PollLoad {
  /** People in the directory; 0 when unknown. */
  readonly people: number;
  /** Rows that the log takes a minute, as far as this client has seen. */
  readonly rowsPerMinute: number;
  /** Turns in a row that were told to wait, or failed. */
  readonly refusals: number;
  /** The interval before, ms and before it was spread; 0 for the first of a visit. */
  readonly previousMs: number;
  /** Has written something a short while ago, and waits for answers. */
  readonly takesPart: boolean;
}

/**
 * How long to wait before asking again: 50 seconds to twenty minutes, one request each. Nobody can see how many others look
 * on. So the calm interval is such that two people in five may look on at once, and what is written tells of more: the
 * arithmetic is in `docs/decisions/how-often-does-a-client-ask.md`.
 */
export function pollInterval(load: PollLoad): number {
  const { people, rowsPerMinute, refusals, previousMs, takesPart } = load;
  const calm = calmInterval(people);
  const byPressure = calm + minuteMs * minutesAtFullPressure * pressure(rowsPerMinute, people);
  const wanted = takesPart && refusals === 0 && !isLoud(rowsPerMinute, people) ? byPressure / 2 : byPressure;
  return within(Math.max(wanted * Math.pow(2, refusals), previousMs > calm ? previousMs * ebb : 0));
}

/** The interval while nothing tells of many. At 12,570 people 4 minutes, at 1,000 one. */
export function calmInterval(people: number): number {
  return within((minuteMs * people * shareLookingOn) / (halfBudget(people) * shareForLookingOn));
}

/**
 * The interval as one client keeps it, so that those who came in the same second part.
 * @param random 0 to 1
 * @param isFirst of a visit: spread wider, because those who come in a rush would come back as one
 */
export function spreadInterval(ms: number, random: number, isFirst: boolean): number {
  const upTo = Math.min(ms * widest, longestMs);
  const isWide = isFirst && upTo >= ms * leastWide;
  const spread = isWide ? ms + (upTo - ms) * random : ms * (0.75 + 0.25 * random);
  return Math.round(Math.min(Math.max(spread, shortestMs * (1 + 0.15 * random)), longestMs));
}

function within(ms: number): number {
  return Math.min(Math.max(ms, shortestMs), longestMs);
}
