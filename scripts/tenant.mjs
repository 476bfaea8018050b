// npm run tenant -- --port N --data :memory: --story NAME
import { join } from 'node:path';
import { ensureInstalled } from './ensureInstalled.mjs';
import { ensureNode22 } from './ensureNode22.mjs';
import { projectRoot } from './projectRoot.mjs';
import { serve } from './serve.mjs';
import { runMain } from './runMain.mjs';

await runMain(async () => {
  await ensureInstalled();
  await serve(ensureNode22(), join(projectRoot, 'tenant', 'main.ts'), process.argv.slice(2));
});
