// npm run bench:search -- [--write] [--misses] [--seed N]
import { join } from 'node:path';
import { ensureInstalled } from './ensureInstalled.mjs';
import { ensureNode22 } from './ensureNode22.mjs';
import { projectRoot } from './projectRoot.mjs';
import { runCommand } from './runCommand.mjs';
import { runMain } from './runMain.mjs';

await runMain(async () => {
  await ensureInstalled();
  const [name, ...args] = process.argv.slice(2);
  process.exitCode = await runCommand(ensureNode22(), ['--disable-warning=ExperimentalWarning', join(projectRoot, 'bench', `${name}.ts`), ...args]);
});
