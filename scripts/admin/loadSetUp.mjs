import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { projectRoot } from '../projectRoot.mjs';

/** The set-up of the button on the page itself, bundled, because its imports bear no extensions: one description for both. */
export async function loadSetUp() {
  const outfile = `${projectRoot}/.cache/set-up/setUp.mjs`;
  mkdirSync(`${projectRoot}/.cache/set-up`, { recursive: true });
  const parts = ['setUp/inspectSetUp', 'setUp/setUpTorget', 'setUp/torgetLists', 'setUp/readAllRows', 'health/toSetUpFacts'];
  await build({
    stdin: { contents: parts.map((part) => `export * from './${part}';`).join('\n'), resolveDir: `${projectRoot}/src/graph`, loader: 'ts' },
    outfile, bundle: true, format: 'esm', platform: 'node', target: 'es2022', logLevel: 'error'
  });
  return import(pathToFileURL(outfile).href);
}
