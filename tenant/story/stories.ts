import { busyMorning } from './busyMorning.ts';
import { lindhult } from './lindhult.ts';
import { emptySite, quietVillage } from './quietVillage.ts';
import type { StoryTeller } from './Story.ts';

/** Every story, by the name that `--story` takes. */
export const stories: Record<string, StoryTeller> = { lindhult, quietVillage, emptySite, busyMorning };
