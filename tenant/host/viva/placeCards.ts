import { guidOf } from '../../guidOf.ts';
import type { ComponentManifest } from '../framework/ComponentManifest.ts';
import type { CardSize, PlacedCard } from '../PageData.ts';

const SIZES: readonly CardSize[] = ['Large', 'Medium'];

/** Every card that the package offers for a dashboard, in both sizes or the one asked for. */
export function placeCards(manifests: readonly ComponentManifest[], locale: string, size: string | null): PlacedCard[] {
  const sizes = SIZES.filter((candidate) => size === null || candidate.toLowerCase() === size.toLowerCase());
  return cardsOf(manifests).flatMap((manifest) => (manifest.preconfiguredEntries ?? []).flatMap((entry, index) => sizes.map((cardSize): PlacedCard => {
    const instanceId = guidOf(`card ${manifest.id} ${index} ${cardSize}`);
    return {
      instanceId,
      componentId: manifest.id,
      elementId: `card-${instanceId}`,
      title: inLanguage(entry.title, locale) ?? manifest.alias,
      description: inLanguage(entry.description ?? {}, locale) ?? '',
      icon: entry.iconImageUrl ?? '',
      size: cardSize,
      properties: entry.properties,
    };
  })));
}

export function cardsOf(manifests: readonly ComponentManifest[]): ComponentManifest[] {
  return manifests.filter(({ componentType, supportedHosts = [] }) => componentType === 'AdaptiveCardExtension' && supportedHosts.includes('Dashboard'));
}

function inLanguage(texts: Readonly<Record<string, string>>, locale: string): string | undefined {
  return texts[locale.toLowerCase()] ?? texts[locale] ?? texts.default;
}
