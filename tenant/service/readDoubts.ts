import { doubtNames } from './doubts.ts';
import type { DoubtStates } from './doubts.ts';

/** Doubts by name, with commas between, each turned on. Throws on a name that there is not. */
export function readDoubts(text: string): Partial<DoubtStates> {
  const names = text.split(',').map((name) => name.trim()).filter((name) => name !== '');
  const unknown = names.filter((name) => !(doubtNames as readonly string[]).includes(name));
  if (unknown.length > 0) throw new Error(`There is no doubt ${unknown.join(', ')}; there are: ${doubtNames.join(', ')}.`);
  return Object.fromEntries(names.map((name) => [name, true]));
}
