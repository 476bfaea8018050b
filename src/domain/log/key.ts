const randomLength: number = 12;
const alphabet: string = '0123456789abcdefghijklmnopqrstuvwxyz';
const shape: RegExp = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z-[0-9a-z]{12}$/;

/** Gives a whole number from 0 up to, not including, `below`. */
export type Random = (below: number) => number;

/** A key of fixed width, as in `docs/log-format.md`. `time` is the service's, in milliseconds. */
export function createKey(time: number, random: Random): string {
  let tail: string = '';
  for (let i: number = 0; i < randomLength; i++) tail += alphabet[random(alphabet.length)];
  return `${keyTime(time)}-${tail}`;
}

/** The first 20 characters of a key: `2026-11-23T08-14-05Z`. */
export function keyTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replace(/:/g, '-')}Z`;
}

export function isKey(text: string): boolean {
  return shape.test(text);
}

/** The time of a key in epoch milliseconds; NaN for what is none. */
export function timeOfKey(key: string): number {
  return Date.parse(`${key.slice(0, 13)}:${key.slice(14, 16)}:${key.slice(17, 20)}`);
}
