import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { projectRoot } from './server.ts';

/** What a test needs of SPFx's manifest of a web part or an extension. */
export interface ComponentManifest {
  readonly id: string;
  readonly alias: string;
  readonly loaderConfig: {
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, {
      readonly type: 'path' | 'localizedPath' | 'component';
      readonly path?: string;
      readonly paths?: Readonly<Record<string, string>>;
    }>>;
  };
}

export interface Package {
  /** Every file by its path in the package; those of the Teams app follow as `TeamsSPFxApp.zip/…`. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly components: readonly ComponentManifest[];
  /** The script, text or picture that a component loads by this name. Throws when it is not in the package. */
  asset(name: string): Buffer;
}

export const TEAMS_APP = 'TeamsSPFxApp.zip';

/** Reads the built `.sppkg`. Throws in plain words when it has not been built. */
export async function openPackage(): Promise<Package> {
  const file = process.env.TORGET_PACKAGE ?? join(projectRoot, 'sharepoint', 'solution', 'torget.sppkg');
  if (!existsSync(file)) throw new Error(`There is no package at ${file}: run "npm run build" first.`);
  const files = await unzip(readFileSync(file));
  const asset = (name: string): Buffer => {
    const found = files.get(`ClientSideAssets/${name}`);
    if (found === undefined) throw new Error(`The package has no ClientSideAssets/${name}.`);
    return found;
  };
  const components = [...files].flatMap(([name, content]) => (name.endsWith('.xml') ? toComponents(content.toString('utf8')) : []));
  for (const [name, content] of await unzip(asset(TEAMS_APP))) files.set(`${TEAMS_APP}/${name}`, content);
  return { files, components, asset };
}

async function unzip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const entries = Object.values((await JSZip.loadAsync(bytes)).files).filter((entry) => !entry.dir);
  return new Map(await Promise.all(entries.map(async (entry) => [entry.name, await entry.async('nodebuffer')] as const)));
}

function toComponents(xml: string): ComponentManifest[] {
  return [...xml.matchAll(/ ComponentManifest="([^"]*)"/g)].map(([, escaped]) => JSON.parse(unescapeXml(escaped)) as ComponentManifest);
}

function unescapeXml(text: string): string {
  const characters: Record<string, string> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };
  return text.replace(/&(quot|apos|lt|gt|amp);/g, (_, name: string) => characters[name]);
}
