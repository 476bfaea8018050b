import { guidOf } from '../../guidOf.ts';
import type { ComponentManifest } from '../framework/ComponentManifest.ts';
import type { PlacedWebPart, SavedWebPart } from '../PageData.ts';
import type { PageLayout } from './pageLayouts.ts';
import type { PageStore } from './PageStore.ts';

export interface PlacedColumns {
  readonly wide: readonly PlacedWebPart[];
  readonly narrow: readonly PlacedWebPart[];
}

/** The web parts of a page, with what their editor has set. Instance ids stay the same from start to start. */
export function placeWebParts(layout: PageLayout, manifests: readonly ComponentManifest[], store: PageStore, locale: string): PlacedColumns {
  const place = (alias: string): PlacedWebPart[] => {
    const manifest = manifests.find((candidate) => candidate.alias === alias && candidate.componentType === 'WebPart');
    if (manifest === undefined) return [];
    const instanceId = guidOf(`${layout.page}/${alias}`);
    return [placeWebPart(manifest, instanceId, store.read(layout.page, instanceId), locale)];
  };
  return { wide: layout.wide.flatMap(place), narrow: layout.narrow.flatMap(place) };
}

/** One web part, to stand in an element of its own. */
export function placeWebPart(manifest: ComponentManifest, instanceId: string, saved: SavedWebPart | undefined, locale: string): PlacedWebPart {
  const titles = manifest.preconfiguredEntries?.[0]?.title ?? {};
  return {
    instanceId,
    componentId: manifest.id,
    elementId: `web-part-${instanceId}`,
    title: titles[locale.toLowerCase()] ?? titles[locale] ?? titles.default ?? manifest.alias,
    saved,
  };
}
