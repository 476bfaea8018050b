import { ensureBuilt } from './ensureBuilt.mjs';
import { runNpm } from './runCommand.mjs';
import { runJest } from './runJest.mjs';
import { runJourneys } from './runJourneys.mjs';
import { say } from './say.mjs';
import { Stop } from './Stop.mjs';

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
    return runJourneys({ node });
  },
};

/** A script of package.json: one test, passed or failed. */
function script(name) {
  return async node => one(await runNpm(['run', '--silent', name], { node }) === 0, `${name}: see above`);
}

function one(isPassed, failure) {
  return isPassed ? { passed: 1, failed: 0, skipped: 0, failures: [] } : { passed: 0, failed: 1, skipped: 0, failures: [failure] };
}

function jest(project) {
  return node => runJest(project, { node });
}
