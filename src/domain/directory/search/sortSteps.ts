const runLength: number = 64;
const comparisonsAtOnce: number = 512;

/** Sorts in small steps, so that a page is never held: natural runs of 64, then merged. Stable. */
export function* sortSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Generator<void, readonly T[]> {
  let runs: T[][] = [];
  for (let start: number = 0; start < items.length; start += runLength) {
    runs.push(items.slice(start, start + runLength).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i: number = 0; i < runs.length; i += 2) {
      merged.push(i + 1 < runs.length ? yield* mergeSteps(runs[i], runs[i + 1], compare) : runs[i]);
      yield;
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergeSteps<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => number): Generator<void, T[]> {
  const merged: T[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    merged.push(compare(left[i], right[j]) <= 0 ? left[i++] : right[j++]);
    if (merged.length % comparisonsAtOnce === 0) yield;
  }
  for (; i < left.length; i++) merged.push(left[i]);
  for (; j < right.length; j++) merged.push(right[j]);
  return merged;
}
