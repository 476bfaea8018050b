// npm start -- [--port N] [--data FILE] [--story NAME]
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, packageFile } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { ensureNode22 } from './ensureNode22.mjs';
import { ensurePortFree } from './ensurePortFree.mjs';
import { projectRoot } from './projectRoot.mjs';
import { say } from './say.mjs';
import { serve } from './serve.mjs';
import { runMain } from './runMain.mjs';

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4380' },
      data: { type: 'string' },
      story: { type: 'string', default: 'lindhult' },
    },
  });
  await ensurePortFree(Number(values.port));
  await ensureInstalled();
  const node = ensureNode22();
  await ensureBuilt(node);
  const data = values.data ?? join(projectRoot, '.cache', 'tenant', `${values.story}.sqlite`);
  if (data !== ':memory:' && !existsSync(data)) {
    mkdirSync(dirname(data), { recursive: true });
    say('Making the municipality (once, a few seconds) …');
  }
  await serve(node, join(projectRoot, 'tenant', 'host', 'serve.ts'), ['--port', values.port, '--data', data, '--story', values.story, '--package', packageFile]);
});
