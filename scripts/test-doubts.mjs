// npm run test:doubts [-- DOUBT … --only contract|journeys --tests PATTERN]: what the app meets under each doubt alone, then
// under all together; or under those named.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { ensureNode22 } from './ensureNode22.mjs';
import { projectRoot } from './projectRoot.mjs';
import { runJest } from './runJest.mjs';
import { runJourneys } from './runJourneys.mjs';
import { runMain } from './runMain.mjs';
import { say } from './say.mjs';
import { Stop } from './Stop.mjs';

const together = 'all together';
/** The app's adapters and scripts; what tests the tenant itself says for each test which answer it wants. */
const usual = { contract: 'tests/contract/(graph|admin)/', journeys: 'tests/journeys/feed/' };
const run = { contract: options => runJest('contract', options), journeys: runJourneys };

await runMain(async () => {
  const { values, positionals } = parseArgs({ options: { only: { type: 'string' }, tests: { type: 'string' } }, allowPositionals: true });
  await ensureInstalled();
  const node = ensureNode22();
  const doubts = readPessimistic();
  const names = [...doubts, together];
  const unknown = positionals.filter(name => !names.includes(name));
  if (unknown.length > 0) throw new Stop(`There is no doubt ${unknown.join(', ')}; there are: ${names.join(', ')}.`);
  const projects = Object.keys(usual).filter(project => project === (values.only ?? project));
  if (projects.length === 0) throw new Stop(`--only takes ${Object.keys(usual).join(' or ')}.`);
  if (projects.includes('journeys')) await ensureBuilt(node);
  const rows = [];
  // What is quick comes first for every doubt.
  for (const project of projects) {
    for (const name of positionals.length > 0 ? positionals : names) {
      say(`\n== ${project}: ${name}`);
      const begun = Date.now();
      const more = ['--forceExit', '--testPathPatterns', values.tests ?? usual[project]];
      const counts = await run[project]({ node, more, env: { TORGET_DOUBTS: (name === together ? doubts : [name]).join(',') } });
      rows.push({ project, name, ...counts, tookSeconds: Math.round((Date.now() - begun) / 1000) });
    }
  }
  say(`\n${toTable(rows)}`);
  const failures = rows.flatMap(({ name, failures: lines }) => lines.map(line => `  ${name}: ${line}`));
  if (failures.length > 0) throw new Stop(`Failed:\n${failures.join('\n')}`);
});

function toTable(rows) {
  const lines = rows.map(({ name, project, passed, failed, skipped, tookSeconds }) => `| ${name} | ${project} | ${passed} | ${failed} | ${skipped} | ${tookSeconds} s |`);
  return ['| doubt | tests | passed | failed | skipped | took |', '| --- | --- | --- | --- | --- | --- |', ...lines].join('\n');
}

/** The tenant's own list of what `--pessimistic` turns on, so that a new doubt is asked about from its first day. */
function readPessimistic() {
  const text = readFileSync(join(projectRoot, 'tenant', 'service', 'doubts.ts'), 'utf8');
  const [all, apart] = [/doubtNames = \[([^\]]*)\]/, /apart[^=]*= \[([^\]]*)\]/].map(list => [...(list.exec(text)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name));
  return all.filter(name => !apart.includes(name));
}
