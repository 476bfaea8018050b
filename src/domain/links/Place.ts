export const pageNames = ['home', 'colleagues', 'kudos', 'mine'] as const;
export type PageName = (typeof pageNames)[number];

/** Somewhere in Torget that a link can lead to. */
export type Place =
  | { readonly kind: 'page'; readonly page: PageName }
  /** A thread of the feed, or thanks, by the key of its root. */
  | { readonly kind: 'thread' | 'kudos'; readonly root: string }
  /** By Entra id, lower case. */
  | { readonly kind: 'person'; readonly id: string }
  /** By path. */
  | { readonly kind: 'unit'; readonly path: string }
  | { readonly kind: 'search'; readonly query: string }
  /** The feed with the field to write in open; `unit`: to whom, by path. */
  | { readonly kind: 'write'; readonly unit?: string };

/** The page on which a place lies. */
export function pageOf(place: Place): PageName {
  switch (place.kind) {
    case 'page':
      return place.page;
    case 'kudos':
      return 'kudos';
    case 'person':
    case 'unit':
    case 'search':
      return 'colleagues';
    default:
      return 'home';
  }
}
