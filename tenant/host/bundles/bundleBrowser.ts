import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Address and place of the scripts that the pages load beside Microsoft's runtime. */
export interface BrowserBundles {
  /** Changes with any of them. */
  readonly stamp: string;
  readonly folder: string;
}

const SOURCE = join(import.meta.dirname, '..', 'browser');
const RUNTIME_MODULES = ['sp-application-base', 'sp-webpart-base', 'sp-loader', 'sp-http', 'sp-component-base', 'sp-core-library']
  .map((name) => `@microsoft/${name}`);

/** The parts of Node that the templates of Adaptive Cards call; their own bundle for browsers is broken (4.23.3). */
const nodeParts: Readonly<Record<string, string>> = {
  assert: 'module.exports = (value, message) => { if (!value) throw new Error(message); };',
  fs: '',
  os: 'exports.EOL = "\\n";',
  util: 'exports.inspect = Object.assign(String, { custom: Symbol("inspect") });',
};

const nodeInBrowser: Plugin = {
  name: 'node-in-browser',
  setup(build) {
    build.onResolve({ filter: /^(assert|fs|os|util)$/ }, ({ path }) => ({ path, namespace: 'node' }));
    build.onLoad({ filter: /./, namespace: 'node' }, ({ path }) => ({ contents: nodeParts[path] }));
  },
};

/**
 * Bundles the scripts of `browser/` into a folder named by their content; does nothing when it is there already.
 * @param applicationKey - `<id>_<version>`, under which the loader looks for the page's application.
 */
export async function bundleBrowser(options: { cacheFolder: string; lockfile: string; applicationKey: string }): Promise<BrowserBundles> {
  const stamp = stampOf(options.lockfile, options.applicationKey);
  const folder = join(options.cacheFolder, stamp);
  if (existsSync(folder)) return { stamp, folder };
  rmSync(options.cacheFolder, { recursive: true, force: true });
  const unfinished = join(options.cacheFolder, `.${stamp}-${process.pid}`);
  mkdirSync(unfinished, { recursive: true });
  const { build } = await import('esbuild');
  const shared = {
    bundle: true, minify: true, target: 'es2020', outdir: unfinished, logLevel: 'warning' as const,
    define: { 'process.env.NODE_ENV': '"production"' }, legalComments: 'none' as const, plugins: [nodeInBrowser],
    alias: { 'adaptive-expressions': 'adaptive-expressions/lib/index.js' },
  };
  await build({
    ...shared,
    entryPoints: ['boot', 'startRuntime', 'externals', 'npmTeamsJs', 'adaptiveCards', 'startPage', 'teams/teamsFrame'].map((name) => join(SOURCE, `${name}.ts`)),
    entryNames: '[name]',
    format: 'iife',
  });
  const parameters = RUNTIME_MODULES.map((_, index) => `d${index}`);
  await build({
    ...shared,
    entryPoints: [join(SOURCE, 'pageApplication.ts')],
    format: 'cjs',
    external: RUNTIME_MODULES,
    // The loader takes AMD, which esbuild does not write: a CommonJS module in an AMD coat.
    banner: { js: `define(${JSON.stringify(options.applicationKey)},${JSON.stringify(RUNTIME_MODULES)},function(${parameters.join()}){var module={exports:{}},exports=module.exports,require=function(n){return [${parameters.join()}][${JSON.stringify(RUNTIME_MODULES)}.indexOf(n)]};` },
    footer: { js: 'return module.exports;});' },
  });
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
  return { stamp, folder };
}

function stampOf(lockfile: string, applicationKey: string): string {
  const hash = createHash('sha256').update(applicationKey).update(readFileSync(lockfile));
  const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(file.slice(SOURCE.length)).update(readFileSync(file));
  hash.update(readFileSync(import.meta.filename));
  return hash.digest('hex').slice(0, 16);
}
