import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StoryTeller } from './story/Story.ts';

/**
 * A story by its name in `story/stories.ts`, or by the path of a module that exports `stories` of its own
 * (`path/to/tests.ts#name`).
 */
export async function loadStory(wanted: string): Promise<{ name: string; tell: StoryTeller }> {
  const [file, name] = wanted.includes('#') ? (wanted.split('#') as [string, string]) : [undefined, wanted];
  const address = file === undefined ? new URL('./story/stories.ts', import.meta.url) : pathToFileURL(resolve(file));
  if (!existsSync(address)) {
    throw new Error(`There is no ${address.pathname}.`);
  }
  const module = (await import(address.href)) as { stories: Record<string, StoryTeller> };
  const tell = module.stories[name];
  if (tell === undefined) {
    throw new Error(`There is no story "${name}"; there are: ${Object.keys(module.stories).join(', ')}.`);
  }
  return { name, tell };
}
