import { halfBudget } from './halfBudget';

/** A row that is written costs two resource units. */
export const ruPerRow: number = 2;
/** When writing alone takes this part of the budget, many are there who only read. At 12,570 people: 28 rows a minute. */
const loudFrom: number = 0.03;

/**
 * How much of the budget goes into what people write: the only thing that tells a client how many others are there.
 * @param rowsPerMinute that the log takes
 * @param people in the directory; 0 when unknown
 */
export function pressure(rowsPerMinute: number, people: number): number {
  return (rowsPerMinute * ruPerRow) / halfBudget(people);
}

/** The pace to reckon with when the service asks to wait: whoever spends the budget, many are there. */
export function loudPace(people: number): number {
  return (2 * loudFrom * halfBudget(people)) / ruPerRow;
}

/** A stormy morning, or a crisis: what can wait waits. */
export function isLoud(rowsPerMinute: number, people: number): boolean {
  return pressure(rowsPerMinute, people) > loudFrom;
}
