/** Whether at most so many bits are set, `most` being 1 or 2. */
export function bitsWithin(bits: number, most: number): boolean {
  const rest: number = bits & (bits - 1);
  return rest === 0 || (most > 1 && (rest & (rest - 1)) === 0);
}
