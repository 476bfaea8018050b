// npm run test:doubts [-- DOUBT … --tests PATTERN]: the adapters' contract tests and the journeys under each doubt alone, or those named.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { ensureNode22 } from './ensureNode22.mjs';
import { projectRoot } from './projectRoot.mjs';
import { runCommand } from './runCommand.mjs';
import { runMain } from './runMain.mjs';
import { say, seconds } from './say.mjs';
import { Stop } from './Stop.mjs';

/** With it on the log has nothing to run on over Graph: its tests are those of the other route. */
const apart = 'sitesSelectedRefusedForLists';
/** Pages that everything undocumented may change; what else there is does not ask the tenant for more. */
const usual = 'tests/(contract/graph|journeys/feed)/';

await runMain(async () => {
  const { values, positionals } = parseArgs({ options: { tests: { type: 'string', default: usual } }, allowPositionals: true });
  await ensureInstalled();
  const node = ensureNode22();
  const all = readDoubtNames().filter(name => name !== apart);
  const unknown = positionals.filter(name => !all.includes(name));
  if (unknown.length > 0) throw new Stop(`There is no doubt ${unknown.join(', ')}; there are: ${all.join(', ')}.`);
  await ensureBuilt(node);
  const failed = [];
  for (const name of positionals.length > 0 ? positionals : all) {
    const begun = Date.now();
    say(`\n== ${name}`);
    const code = await runCommand(node, [
      ...['--disable-warning=ExperimentalWarning', join(projectRoot, 'node_modules', 'jest', 'bin', 'jest.js'), '--config', 'tests/jest.config.cjs'],
      ...['--selectProjects', 'contract', 'journeys', '--runInBand', '--forceExit', '--testPathPatterns', values.tests],
    ], { node, env: { TORGET_DOUBTS: name } });
    say(`== ${name}: ${code === 0 ? 'passed' : 'FAILED'}, ${seconds(begun)}`);
    if (code !== 0) failed.push(name);
  }
  if (failed.length > 0) throw new Stop(`Failed under ${failed.join(', ')}: see above.`);
});

/** The tenant's own list, so that a new doubt is asked about from its first day. */
function readDoubtNames() {
  const file = join(projectRoot, 'tenant', 'service', 'doubts.ts');
  const list = existsSync(file) ? /doubtNames = \[([^\]]*)\]/.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return [...(list ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name);
}
