import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Html } from './html.ts';

const require = createRequire(import.meta.url);
const drawn = new Map<string, Html>();

/** A Fluent System Icon by its file name: `search_20_regular`. Decorative: the words beside it are what is read. */
export function icon(name: string): Html {
  let svg = drawn.get(name);
  if (svg === undefined) {
    const file = readFileSync(require.resolve(`@fluentui/svg-icons/icons/${name}.svg`), 'utf8');
    svg = { html: file.replace('<svg ', '<svg class="icon" fill="currentColor" aria-hidden="true" focusable="false" ') };
    drawn.set(name, svg);
  }
  return svg;
}
