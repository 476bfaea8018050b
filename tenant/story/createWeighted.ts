import type { Random } from './random.ts';

/**
 * A draw with weights, from data such as `Anna:82 Eva:64 Sven Erik:3`: entries are parted by ` | ` where a name holds
 * a space, otherwise by spaces. An entry without a number weighs 1.
 */
export function createWeighted(text: string): (random: Random) => string {
  const entries = text.trim().split(text.includes('|') ? /\s*\|\s*/ : /\s+/);
  const values: string[] = [];
  const bounds: number[] = [];
  let sum = 0;
  for (const entry of entries) {
    const [value, weight = '1'] = entry.split(':');
    sum += Number(weight);
    values.push(value);
    bounds.push(sum);
  }
  return (random) => {
    const at = random.fraction() * sum;
    let low = 0;
    let high = bounds.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bounds[middle] > at) high = middle;
      else low = middle + 1;
    }
    return values[low];
  };
}
