import JSZip from 'jszip';
import type { ComponentManifest } from '../framework/ComponentManifest.ts';
import { parseTags } from './parseTags.ts';

const ASSET_ADDRESS = 'HTTPS://SPCLIENTSIDEASSETLIBRARY/';
const ASSET_FOLDER = 'ClientSideAssets/';

export interface CustomAction {
  id: string;
  title: string;
  location: string;
  clientSideComponentId: string;
  clientSideComponentProperties: string;
  sequence: number;
}

/** What an app catalog learns from a `.sppkg`. */
export interface SolutionPackage {
  readonly productId: string;
  readonly title: string;
  readonly version: string;
  readonly manifests: readonly ComponentManifest[];
  /** By file name. */
  readonly assets: ReadonlyMap<string, Buffer>;
  /** Server-relative folder that the manifests point at. */
  readonly assetsPath: string;
  readonly customActions: readonly CustomAction[];
  readonly permissions: readonly { resource: string; scope: string }[];
}

/** Opens a built package as SharePoint's app catalog does. Throws when it is no package of client-side components. */
export async function readPackage(content: Buffer): Promise<SolutionPackage> {
  const zip = await JSZip.loadAsync(content);
  const appManifest = await zip.file('AppManifest.xml')?.async('string');
  const app = appManifest === undefined ? undefined : parseTags(appManifest, 'App')[0];
  if (appManifest === undefined || app === undefined) throw new Error('It has no AppManifest.xml');
  const assetsPath = `/sites/appcatalog/ClientSideAssets/${app.ProductID}/`;
  const assets = new Map<string, Buffer>();
  const manifests: ComponentManifest[] = [];
  const customActions: CustomAction[] = [];
  for (const entry of Object.values(zip.files)) {
    if (entry.dir) continue;
    if (entry.name.startsWith(ASSET_FOLDER)) {
      assets.set(entry.name.slice(ASSET_FOLDER.length), await entry.async('nodebuffer'));
    } else if (entry.name.endsWith('.xml')) {
      const xml = await entry.async('string');
      for (const tag of parseTags(xml, 'ClientSideComponent')) {
        manifests.push(JSON.parse(tag.ComponentManifest.replaceAll(ASSET_ADDRESS, assetsPath)) as ComponentManifest);
      }
      for (const tag of parseTags(xml, 'ClientSideComponentInstance')) customActions.push(toCustomAction(tag, customActions.length));
    }
  }
  const permissions = parseTags(appManifest, 'WebApiPermissionRequest').map((tag) => ({ resource: tag.ResourceId, scope: tag.Scope }));
  return { productId: app.ProductID, title: app.Name, version: app.Version, manifests, assets, assetsPath, customActions, permissions };
}

function toCustomAction(tag: Record<string, string>, index: number): CustomAction {
  return {
    id: `70726765-0000-4000-8000-${String(index).padStart(12, '0')}`,
    title: tag.Title,
    location: tag.Location,
    clientSideComponentId: tag.ComponentId,
    clientSideComponentProperties: tag.Properties ?? '',
    sequence: Number(tag.Sequence ?? 1),
  };
}
