import type { Random } from '../random.ts';

/** Splits `total` into whole parts around the same size, none under 5: real units differ by a third either way. */
export function shareOut(total: number, parts: number, random: Random): number[] {
  const weights = Array.from({ length: parts }, () => 0.7 + 0.6 * random.fraction());
  const sum = weights.reduce((a, b) => a + b, 0);
  const sizes = weights.map((weight) => Math.max(5, Math.floor((weight / sum) * total)));
  let left = total - sizes.reduce((a, b) => a + b, 0);
  for (let i = 0; left !== 0; i = (i + 1) % parts) {
    const step = Math.sign(left);
    if (sizes[i] + step < 5) continue;
    sizes[i] += step;
    left -= step;
  }
  return sizes;
}
