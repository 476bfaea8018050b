// Taken once: looking up a global is slow in the sandboxes that tests run in.
const { floor, imul, min } = Math;

/** Chance from a seed: the same seed gives the same story. */
export interface Random {
  /** From 0 up to, not including, 1. */
  fraction(): number;
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Up to `count` different entries, in random order. */
  sample<T>(list: readonly T[], count: number): T[];
  /** A source of its own, so that one more draw in one chapter leaves the others as they were. */
  branch(name: string): Random;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  // mulberry32: small, quick and even enough for stories.
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = imul(state ^ (state >>> 15), 1 | state);
    t = (t + imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => floor(fraction() * limit);

  return {
    fraction,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (probability) => fraction() < probability,
    pick: (list) => list[below(list.length)],
    sample: <T>(list: readonly T[], count: number): T[] => sampleOf(list, count, below),
    branch: (name) => createRandom(mix(seed, name))
  };
}

function sampleOf<T>(list: readonly T[], count: number, below: (limit: number) => number): T[] {
  if (count * 3 < list.length) {
    const taken = new Set<number>();
    while (taken.size < count) taken.add(below(list.length));
    return [...taken].map((index) => list[index]);
  }
  const copy = [...list];
  const wanted = min(count, copy.length);
  for (let i = 0; i < wanted; i++) {
    const j = i + below(copy.length - i);
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy.slice(0, wanted);
}

function mix(seed: number, name: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < name.length; i++) hash = imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
  return imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}
