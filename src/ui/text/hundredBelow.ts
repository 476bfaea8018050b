/** The hundred below, never the number itself: 900 is not more than 900. */
export function hundredBelow(value: number): number {
  return Math.floor((value - 1) / 100) * 100;
}
