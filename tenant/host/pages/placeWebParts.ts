import { createHash } from 'node:crypto';
import type { ComponentManifest } from '../framework/ComponentManifest.ts';
import type { PlacedWebPart } from '../PageData.ts';
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
    const instanceId = toInstanceId(layout.page, alias);
    const titles = manifest.preconfiguredEntries?.[0]?.title ?? {};
    return [{
      instanceId,
      componentId: manifest.id,
      elementId: `web-part-${instanceId}`,
      title: titles[locale.toLowerCase()] ?? titles[locale] ?? titles.default ?? alias,
      saved: store.read(layout.page, instanceId),
    }];
  };
  return { wide: layout.wide.flatMap(place), narrow: layout.narrow.flatMap(place) };
}

function toInstanceId(page: string, alias: string): string {
  const hash = createHash('sha256').update(`${page}/${alias}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
