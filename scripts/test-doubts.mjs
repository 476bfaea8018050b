// npm run test:doubts [-- DOUBT … --only contract|journeys --tests PATTERN --noted]: the tests of the tenant and of the app with
// all doubts off, then those that depend on one under each doubt alone, then under all together; or under those named.
// --noted takes what the last run noted instead of running everything with all doubts off.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { toDependents } from './doubts/toDependents.mjs';
import { toTable } from './doubts/toTable.mjs';
import { ensureBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { ensureNode22 } from './ensureNode22.mjs';
import { projectRoot } from './projectRoot.mjs';
import { runJest } from './runJest.mjs';
import { runJourneys } from './runJourneys.mjs';
import { runMain } from './runMain.mjs';
import { say } from './say.mjs';
import { Stop } from './Stop.mjs';

const none = 'none';
const together = 'all together';
const run = { contract: options => runJest('contract', options), journeys: runJourneys };

await runMain(async () => {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string' }, tests: { type: 'string', default: '' }, noted: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  await ensureInstalled();
  const node = ensureNode22();
  const { all, pessimistic } = readDoubts();
  const unknown = positionals.filter(name => ![...all, together].includes(name));
  if (unknown.length > 0) throw new Stop(`There is no doubt ${unknown.join(', ')}; there are: ${[...all, together].join(', ')}.`);
  const projects = Object.keys(run).filter(project => project === (values.only ?? project));
  if (projects.length === 0) throw new Stop(`--only takes ${Object.keys(run).join(' or ')}.`);
  if (projects.includes('journeys')) await ensureBuilt(node);
  const rows = [];

  async function runUnder(project, name, more, env) {
    say(`\n== ${project}: ${name}`);
    const begun = Date.now();
    const counts = await run[project]({ node, more: ['--forceExit', ...more], env });
    rows.push({ project, name, ...counts, tookSeconds: Math.round((Date.now() - begun) / 1000) });
  }

  // What is quick comes first for every doubt.
  for (const project of projects) {
    const notes = join(projectRoot, '.cache', 'test', `asked-${project}.jsonl`);
    if (!values.noted || !existsSync(notes)) {
      mkdirSync(dirname(notes), { recursive: true });
      writeFileSync(notes, '');
      await runUnder(project, none, values.tests === '' ? [] : ['--testPathPatterns', values.tests], { TORGET_DOUBTS: '', TORGET_DOUBTS_ASKED: notes });
    }
    const dependents = toDependents(readFileSync(notes, 'utf8'));
    for (const name of positionals.length > 0 ? positionals : [...pessimistic, together]) {
      const chosen = name === together ? pessimistic : [name];
      const files = dependents(chosen).filter(file => new RegExp(values.tests).test(file));
      if (files.length === 0) say(`\n== ${project}: nothing depends on ${name}`);
      else await runUnder(project, name, ['--runTestsByPath', ...files], { TORGET_DOUBTS: chosen.join(',') });
    }
  }
  say(`\n${toTable(rows)}`);
  const failures = rows.flatMap(({ name, failures: lines }) => lines.map(line => `  ${name}: ${line}`));
  if (failures.length > 0) throw new Stop(`Failed:\n${failures.join('\n')}`);
});

/** The tenant's own lists: all there are, and what `--pessimistic` turns on, so that a new doubt is asked about from its first day. */
function readDoubts() {
  const text = readFileSync(join(projectRoot, 'tenant', 'service', 'doubts.ts'), 'utf8');
  const [all, apart] = [/doubtNames = \[([^\]]*)\]/, /apart[^=]*= \[([^\]]*)\]/].map(list => [...(list.exec(text)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name));
  return { all, pessimistic: all.filter(name => !apart.includes(name)) };
}
