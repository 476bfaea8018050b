import type { Random } from './random.ts';

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A key as in `docs/log-format.md`: UTC to the second and 12 characters at random. `time` in milliseconds. */
export function createStoryKey(time: number, random: Random): string {
  let tail = '';
  for (let i = 0; i < 12; i++) tail += alphabet[random.below(alphabet.length)];
  return `${new Date(time).toISOString().slice(0, 19).replaceAll(':', '-')}Z-${tail}`;
}
