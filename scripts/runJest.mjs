import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';
import { runCommand } from './runCommand.mjs';

const results = join(projectRoot, '.cache', 'test');

/**
 * Runs a project of Jest and resolves to `{ files, passed, failed, skipped, failures, failedFiles }`: how many files were run, lines
 * about failures to print at the end, and the files that failed by name, with how many of their tests passed.
 * Tests are counted one by one; a file that cannot be run is one failed test.
 */
export async function runJest(project, { node, more = [], env }) {
  const file = join(results, `${project}.json`);
  mkdirSync(results, { recursive: true });
  rmSync(file, { force: true });
  const code = await runCommand(node, [
    ...['--disable-warning=ExperimentalWarning', join(projectRoot, 'node_modules', 'jest', 'bin', 'jest.js')],
    ...['--config', 'tests/jest.config.cjs', '--selectProjects', project, '--passWithNoTests', '--json', '--outputFile', file, ...more],
  ], { node, env });
  try {
    return toCounts(project, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return code === 0 ? { passed: 1, failed: 0, skipped: 0, failures: [] } : { passed: 0, failed: 1, skipped: 0, failures: [`${project}: Jest did not finish (exit code ${code})`] };
  }
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
    files: report.numTotalTestSuites,
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [...failures, ...broken.map(file => `${project}: ${file.name.slice(projectRoot.length + 1)} could not be run`)],
  };
}
