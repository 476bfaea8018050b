import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { ensureBuilt } from './ensureBuilt.mjs';
import { projectRoot } from './projectRoot.mjs';
import { runCommand, runNpm } from './runCommand.mjs';
import { say } from './say.mjs';
import { Stop } from './Stop.mjs';

/** More than these is no matter of chance. */
const mostFilesAgain = 4;
const results = join(projectRoot, '.cache', 'test');

/**
 * The steps of `npm test`, in order. Each takes a Node 22 and resolves to
 * `{ passed, failed, skipped, failures }`, failures being lines to print at the end; those of Jest tell `failedFiles` as well.
 */
export const testSteps = {
  types: script('types'),
  lint: script('lint'),
  layers: script('layers'),
  unit: jest('unit'),
  contract: jest('contract'),
  build: async node => {
    try {
      const built = await ensureBuilt(node);
      if (!built) say('The package is as new as what it is made of.');
      return one(true);
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      return one(false, 'build: the package could not be built');
    }
  },
  journeys: async node => {
    await ensureBuilt(node);
    // Unpacks the browser once, before two files of journeys begin at the same time.
    await chromium.executablePath();
    return againAlone(node, await jest('journeys', ['--maxWorkers=2'])(node));
  },
};

/**
 * Two browsers and two tenants on two cores: a journey may miss a wait for no other reason than that.
 * The files that failed are run once more, alone; what then passes is named as shaky, so that somebody looks.
 */
async function againAlone(node, counts) {
  const { failedFiles = [] } = counts;
  if (failedFiles.length === 0 || failedFiles.length > mostFilesAgain) return counts;
  say(`\nFailed: ${counts.failures.join('; ')}\nOnce more, alone: ${failedFiles.map(({ name }) => name).join(', ')}`);
  const again = await jest('journeys', ['--runInBand', '--runTestsByPath', ...failedFiles.map(({ name }) => name)])(node);
  const shaky = counts.failures.filter(line => !again.failures.includes(line));
  if (shaky.length > 0) say(`\nShaky, passed when run alone:\n${shaky.map(line => `  ${line}`).join('\n')}`);
  return { ...again, passed: counts.passed - failedFiles.reduce((sum, { passed }) => sum + passed, 0) + again.passed, skipped: counts.skipped };
}

/** A script of package.json: one test, passed or failed. */
function script(name) {
  return async node => one(await runNpm(['run', '--silent', name], { node }) === 0, `${name}: see above`);
}

function one(isPassed, failure) {
  return isPassed ? { passed: 1, failed: 0, skipped: 0, failures: [] } : { passed: 0, failed: 1, skipped: 0, failures: [failure] };
}

/** A project of Jest: its tests are counted one by one, and a file that cannot be run is one failed test. */
function jest(project, more = []) {
  return async node => {
    const file = join(results, `${project}.json`);
    mkdirSync(results, { recursive: true });
    rmSync(file, { force: true });
    const code = await runCommand(node, [
      ...['--disable-warning=ExperimentalWarning', join(projectRoot, 'node_modules', 'jest', 'bin', 'jest.js')],
      ...['--config', 'tests/jest.config.cjs', '--selectProjects', project, '--passWithNoTests', '--json', '--outputFile', file, ...more],
    ], { node });
    try {
      return toCounts(project, JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return one(code === 0, `${project}: Jest did not finish (exit code ${code})`);
    }
  };
}

function toCounts(project, report) {
  const broken = report.testResults.filter(file => file.status === 'failed' && file.assertionResults.every(test => test.status !== 'failed'));
  const failures = report.testResults.flatMap(file => file.assertionResults
    .filter(test => test.status === 'failed')
    .map(test => `${project}: ${test.fullName}`));
  return {
    failedFiles: report.testResults.filter(file => file.status === 'failed').map(file => ({
      name: file.name.slice(projectRoot.length + 1),
      passed: file.assertionResults.filter(test => test.status === 'passed').length,
    })),
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [...failures, ...broken.map(file => `${project}: ${file.name.slice(projectRoot.length + 1)} could not be run`)],
  };
}
