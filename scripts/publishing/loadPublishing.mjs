import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { projectRoot } from '../projectRoot.mjs';

/** The publishing of the admin page itself, bundled, because its imports bear no extensions: one rule for both. */
export async function loadPublishing() {
  const outfile = `${projectRoot}/.cache/publishing/publishing.mjs`;
  mkdirSync(`${projectRoot}/.cache/publishing`, { recursive: true });
  const parts = [
    'app/admin/directory/createPublishing', 'graph/client/createGraphClient', 'graph/directory/graphDirectoryFiles', 'graph/directory/graphDirectoryRules',
    'graph/directory/graphDirectorySource', 'graph/directory/graphEditableList', 'graph/directory/graphProfiles', 'graph/directory/mandateFormat',
    'graph/directory/responsibilityFormat'
  ];
  await build({
    stdin: { contents: parts.map((part) => `export * from './${part}';`).join('\n'), resolveDir: `${projectRoot}/src`, loader: 'ts' },
    outfile, bundle: true, format: 'esm', platform: 'node', target: 'es2022', logLevel: 'error'
  });
  return import(pathToFileURL(outfile).href);
}
