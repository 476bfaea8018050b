import { scenarios } from '../storm/scenarios.ts';
import type { Settings } from '../storm/scenarios.ts';

/** What one part gave, and what it was made on. */
export interface Figures {
  readonly commit: string;
  readonly machine: string;
  /** ISO. */
  readonly startedAt: string;
  /** The machine's load average when it began: other work makes times longer, and nothing else. */
  readonly load: number;
  readonly result: unknown;
}

type Part =
  | { readonly name: string; readonly program: string; readonly settings: Settings }
  | { readonly name: string; readonly program: string; readonly args: readonly string[] };

/** All that `npm run bench` runs, in order; each takes the name of the file to write last. */
export const parts: readonly Part[] = [
  ...scenarios.map((settings): Part => ({ name: settings.name, program: 'storm/main.ts', settings })),
  { name: 'others', program: 'others/main.ts', args: ['40'] },
  { name: 'growth', program: 'growth/main.ts', args: [] },
  { name: 'browser', program: 'browser/main.ts', args: [] }
];
