import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type * as Build from '../../src/domain/directory/buildDirectoryIndex.ts';
import type * as Create from '../../src/domain/directory/createDirectoryIndex.ts';

export type Domain = Pick<typeof Create, 'createDirectoryIndex'> & Pick<typeof Build, 'buildDirectoryIndex'>;

/** The directory's domain as shipped: bundled, because its imports bear no extensions. */
export async function loadDomain(): Promise<Domain> {
  const root = new URL('../../', import.meta.url);
  const outfile = new URL('.cache/bench/search.mjs', root);
  mkdirSync(new URL('.', outfile), { recursive: true });
  await build({
    stdin: {
      contents: "export * from './createDirectoryIndex'; export * from './buildDirectoryIndex';",
      resolveDir: new URL('src/domain/directory', root).pathname,
      loader: 'ts'
    },
    outfile: outfile.pathname, bundle: true, format: 'esm', platform: 'neutral', target: 'es2020', logLevel: 'error'
  });
  return (await import(pathToFileURL(outfile.pathname).href)) as Domain;
}
