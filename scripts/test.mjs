// npm test [-- STEP …]: all steps, or those named, one after the other.
import { ensureInstalled } from './ensureInstalled.mjs';
import { ensureNode22 } from './ensureNode22.mjs';
import { say, seconds } from './say.mjs';
import { runMain } from './runMain.mjs';
import { Stop } from './Stop.mjs';

await runMain(async () => {
  await ensureInstalled();
  const node = ensureNode22();
  const { testSteps } = await import('./testSteps.mjs');
  const names = process.argv.slice(2);
  const unknown = names.filter(name => !(name in testSteps));
  if (unknown.length > 0) throw new Stop(`There is no step ${unknown.join(', ')}; there are: ${Object.keys(testSteps).join(', ')}.`);
  const sum = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const name of names.length > 0 ? names : Object.keys(testSteps)) await runStep(name, testSteps[name], node, sum);
  if (sum.failures.length > 0) say(`\nFailed:\n${sum.failures.map(line => `  ${line}`).join('\n')}`);
  say(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
});

async function runStep(name, step, node, sum) {
  const begun = Date.now();
  say(`\n== ${name}`);
  let counts;
  try {
    counts = await step(node);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    counts = { passed: 0, failed: 1, skipped: 0, failures: [`${name}: ${error.message}`] };
  }
  sum.passed += counts.passed;
  sum.failed += counts.failed;
  sum.skipped += counts.skipped;
  sum.failures.push(...counts.failures);
  say(`== ${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds(begun)}`);
}
