import chromium from '@sparticuz/chromium';
import { runJest } from './runJest.mjs';
import { say } from './say.mjs';

/** More than these is no matter of chance. */
const mostFilesAgain = 4;

/**
 * Runs journeys on the built package, two files at a time, and resolves as `runJest` does.
 * Two browsers and two tenants on two cores: a journey may miss a wait for no other reason than that.
 * The files that failed are run once more, alone; what then passes is named as shaky, so that somebody looks. A journey that
 * fails leaves running what it started, which must not keep the run from ending.
 */
export async function runJourneys({ node, more = [], env }) {
  // Unpacks the browser once, before two files of journeys begin at the same time.
  await chromium.executablePath();
  const counts = await runJest('journeys', { node, env, more: ['--maxWorkers=2', ...more] });
  const { failedFiles = [] } = counts;
  if (failedFiles.length === 0 || failedFiles.length > mostFilesAgain) return counts;
  say(`\nFailed: ${counts.failures.join('; ')}\nOnce more, alone: ${failedFiles.map(({ name }) => name).join(', ')}`);
  const again = await runJest('journeys', { node, env, more: ['--runInBand', '--forceExit', '--runTestsByPath', ...failedFiles.map(({ name }) => name)] });
  const shaky = counts.failures.filter(line => !again.failures.includes(line));
  if (shaky.length > 0) say(`\nShaky, passed when run alone:\n${shaky.map(line => `  ${line}`).join('\n')}`);
  return { ...again, files: counts.files, passed: counts.passed - failedFiles.reduce((sum, { passed }) => sum + passed, 0) + again.passed, skipped: counts.skipped };
}
