import type { ComponentManifest } from '../framework/ComponentManifest.ts';

export interface PageLayout {
  /** Name of the page file. */
  readonly page: string;
  readonly title: Readonly<Record<string, string>>;
  /** Aliases of web parts, in order. */
  readonly wide: readonly string[];
  readonly narrow: readonly string[];
  /** What stands on a page that has no web parts. */
  readonly text?: Readonly<Record<string, string>>;
  /** In the site's navigation. */
  readonly inNavigation: boolean;
}

/** The pages of the site. What a package does not hold yet is left out, and so is a page without web parts. */
export const pageLayouts: readonly PageLayout[] = [
  {
    page: 'Hem.aspx',
    title: { 'sv-SE': 'Hem', 'en-US': 'Home' },
    wide: ['TorgetFeedWebPart'],
    narrow: ['TorgetDirectoryWebPart', 'TorgetKudosWebPart'],
    inNavigation: true,
  },
  { page: 'Flode.aspx', title: { 'sv-SE': 'Flödet', 'en-US': 'Feed' }, wide: ['TorgetFeedWebPart'], narrow: [], inNavigation: false },
  { page: 'Kollegor.aspx', title: { 'sv-SE': 'Kollegor', 'en-US': 'Colleagues' }, wide: ['TorgetDirectoryWebPart'], narrow: [], inNavigation: true },
  { page: 'Berom.aspx', title: { 'sv-SE': 'Beröm', 'en-US': 'Thanks' }, wide: ['TorgetKudosWebPart'], narrow: [], inNavigation: true },
  {
    page: 'Resor.aspx',
    title: { 'sv-SE': 'Resor och bilar', 'en-US': 'Travel and cars' },
    wide: [],
    narrow: [],
    text: {
      'sv-SE': 'Här bokar du poolbil, cykel och resor i tjänsten. Bilar som står på Björkvägen bokas av enheten själv.',
      'en-US': 'Here you book a pool car, a bicycle and travel on duty. Cars that stand on Björkvägen are booked by the unit itself.',
    },
    inNavigation: true,
  },
  { page: 'Torget-admin.aspx', title: { 'sv-SE': 'Torgets administration', 'en-US': 'Torget administration' }, wide: ['TorgetAdminWebPart'], narrow: [], inNavigation: false },
];

/** Whether a package has something to show on a page. */
export function isOffered(layout: PageLayout, manifests: readonly ComponentManifest[]): boolean {
  const [main] = layout.wide;
  return layout.text !== undefined || manifests.some((manifest) => manifest.alias === main && manifest.componentType === 'WebPart');
}
