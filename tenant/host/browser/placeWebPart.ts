import type { PageMode, PlacedWebPart } from '../PageData.ts';
import { SPComponentLoader, type WebPartManager } from './spfxRuntime.ts';

/** Loads a web part of the package into its place on the page. */
export async function placeWebPart(manager: WebPartManager, placed: PlacedWebPart, mode: PageMode): Promise<void> {
  const manifest = SPComponentLoader.tryGetManifestById(placed.componentId);
  const domElement = document.getElementById(placed.elementId);
  if (manifest === undefined || domElement === null) throw new Error(`No place or no manifest for ${placed.title}`);
  const entry = manifest.preconfiguredEntries?.[0];
  await manager.loadWebPart({
    domElement,
    instanceId: placed.instanceId,
    manifest,
    displayMode: mode === 'edit' ? 2 : 1,
    addedFromPersistedData: placed.saved !== undefined,
    webPartData: {
      id: manifest.id,
      instanceId: placed.instanceId,
      title: placed.title,
      description: '',
      dataVersion: placed.saved?.dataVersion ?? '1.0',
      properties: { ...entry?.properties, ...placed.saved?.properties },
      serverProcessedContent: placed.saved?.serverProcessedContent ??
        { htmlStrings: {}, searchablePlainTexts: {}, imageSources: {}, links: {} },
    },
  });
  domElement.dataset.ready = 'true';
}
