import { Person } from '../people/Person';
import { createDirectoryIndexSteps, DirectoryIndex } from './createDirectoryIndex';
import { Mandate } from './Mandate';
import { Responsibility } from './Responsibility';

export interface Pace {
  /** Milliseconds of any clock that never goes back. */
  readonly now: () => number;
  /** Gives the page time to draw and answer; resolves when work may go on. May throw, which ends the building. */
  readonly pause: () => Promise<void>;
  /** From 0 to 1, after each slice. */
  readonly onProgress?: (done: number) => void;
  /** 5 when left out. */
  readonly sliceMs?: number;
}

/** Indexes in slices, so that a page is never held for a frame. */
export async function buildDirectoryIndex(
  people: readonly Person[],
  responsibilities: readonly Responsibility[],
  mandates: readonly Mandate[],
  { now, pause, onProgress, sliceMs = 5 }: Pace
): Promise<DirectoryIndex> {
  const steps = createDirectoryIndexSteps(people, responsibilities, mandates);
  let sliceStart: number = now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      onProgress?.(1);
      return step.value;
    }
    if (now() - sliceStart < sliceMs) continue;
    onProgress?.(step.value);
    await pause();
    sliceStart = now();
  }
}
