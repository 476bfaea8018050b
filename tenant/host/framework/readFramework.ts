import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComponentManifest } from './ComponentManifest.ts';

/** Microsoft's SPFx runtime as npm ships it. Its files are served from there and never copied. */
export interface Framework {
  readonly version: string;
  readonly manifests: readonly ComponentManifest[];
  /** Absolute path of a file of the runtime, or undefined. */
  findFile(packageName: string, fileName: string): string | undefined;
}

/** Reads the manifests of every @microsoft/sp-* package in a node_modules folder. */
export function readFramework(nodeModules: string): Framework {
  const root = join(nodeModules, '@microsoft');
  const folders = new Map<string, ReadonlySet<string>>();
  for (const name of readdirSync(root)) {
    const dist = join(root, name, 'dist');
    if (name.startsWith('sp-') && existsSync(dist)) folders.set(name, new Set(readdirSync(dist)));
  }
  const version = versionOf(join(root, 'sp-application-base'));
  const manifests = [...folders].flatMap(([name, files]) =>
    [...files].filter((file) => file.endsWith('.manifest.json')).map((file) => {
      const manifest = JSON.parse(readFileSync(join(root, name, 'dist', file), 'utf8')) as ComponentManifest;
      manifest.isInternal = true;
      manifest.loaderConfig.internalModuleBaseUrls = [`/_host/framework/${version}/${name}/`];
      return manifest;
    }));

  function findFile(packageName: string, fileName: string): string | undefined {
    if (folders.get(packageName)?.has(fileName) === true) return join(root, packageName, 'dist', fileName);
    // The assembly asks its own folder for chunks that lie in the folder of the package they come from.
    for (const [name, files] of folders) {
      if (files.has(fileName)) return join(root, name, 'dist', fileName);
    }
    return findRenamedChunk(fileName);
  }

  // The same chunk bears another hash in the assembly than in its own package; a numbered one could be any.
  function findRenamedChunk(fileName: string): string | undefined {
    const stem = fileName.replace(/_[0-9a-f]{20}\.js$/, '_');
    if (stem === fileName || /^chunk\.\d/.test(stem)) return undefined;
    for (const [name, files] of folders) {
      const match = [...files].find((file) => file.startsWith(stem));
      if (match !== undefined) return join(root, name, 'dist', match);
    }
    return undefined;
  }

  return { version, manifests, findFile };
}

function versionOf(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}
