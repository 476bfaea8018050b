import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from './hashFiles.mjs';
import { projectRoot } from './projectRoot.mjs';
import { runNpm } from './runCommand.mjs';
import { sayWhile } from './say.mjs';
import { Stop } from './Stop.mjs';

export const packageFile = join(projectRoot, 'sharepoint', 'solution', 'torget.sppkg');

const sources = ['src', 'config', 'teams-manifest', 'scripts/zip-teams-manifest.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', '.yo-rc.json'];
const stampFile = join(projectRoot, '.cache', 'build.stamp');
const log = join(projectRoot, '.cache', 'build.log');

/** Builds the package when what it is made of has changed. Says whether it did. */
export async function ensureBuilt(node) {
  const stamp = hashFiles(sources);
  if (existsSync(packageFile) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
  await sayWhile('Building the package (about half a minute)', async () => {
    const code = await runNpm(['run', '--silent', 'build'], { node, log });
    if (code !== 0) {
      process.stdout.write(readFileSync(log, 'utf8'));
      throw new Stop('The package could not be built: see above.');
    }
  });
  mkdirSync(join(projectRoot, '.cache'), { recursive: true });
  writeFileSync(stampFile, stamp);
  return true;
}
