import type { Random } from './random.ts';

/** An Entra id in lower case, shaped as version 4. */
export function createGuid(random: Random): string {
  const hex = (): string => random.below(65536).toString(16).padStart(4, '0');
  const third = `4${hex().slice(1)}`;
  const fourth = (0x8000 | random.below(0x4000)).toString(16);
  return `${hex()}${hex()}-${hex()}-${third}-${fourth}-${hex()}${hex()}${hex()}`;
}
