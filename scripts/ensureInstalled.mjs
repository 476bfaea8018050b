import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from './hashFiles.mjs';
import { projectRoot } from './projectRoot.mjs';
import { runNpm } from './runCommand.mjs';
import { sayWhile } from './say.mjs';
import { Stop } from './Stop.mjs';

const lockfile = join(projectRoot, 'package-lock.json');
const stampFile = join(projectRoot, 'node_modules', '.torget-lock');
/** What npm itself writes when it has finished. */
const npmRecord = join(projectRoot, 'node_modules', '.package-lock.json');

/** Installs the packages of the lockfile when they are missing or of another lockfile. */
export async function ensureInstalled() {
  const stamp = hashFiles(['package-lock.json']);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (!existsSync(stampFile) && isFreshFromNpm()) return writeFileSync(stampFile, stamp);
  await sayWhile('Installing packages from the lockfile (about a minute and a half)', async () => {
    // No package of ours needs its install script (esbuild, swc and unrs-resolver bring their binaries as packages).
    const code = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {});
    if (code !== 0) throw new Stop('The packages could not be installed: see npm\'s message above. Is the registry within reach?');
  });
  writeFileSync(stampFile, stamp);
}

function isFreshFromNpm() {
  return existsSync(npmRecord) && statSync(npmRecord).mtimeMs >= statSync(lockfile).mtimeMs;
}
