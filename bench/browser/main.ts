import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type * as Browser from './measureBrowser.ts';

// The journeys' support is CommonJS, as Jest wants it: bundled as such, at the depth at which it looks for the project's root.
const outfile = fileURLToPath(new URL('../../.cache/bench/browser/measureBrowser.cjs', import.meta.url));
await build({ entryPoints: [fileURLToPath(new URL('measureBrowser.ts', import.meta.url))], bundle: true, platform: 'node', format: 'cjs', packages: 'external', outfile });
const { measureBrowser } = createRequire(import.meta.url)(outfile) as typeof Browser;
writeFileSync(process.argv[2], JSON.stringify(await measureBrowser(), null, 1));
process.exit(0);
