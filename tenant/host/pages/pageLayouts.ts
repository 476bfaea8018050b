import type { ComponentManifest } from '../framework/ComponentManifest.ts';

export interface PageLayout {
  /** Name of the page file. */
  readonly page: string;
  readonly title: Readonly<Record<string, string>>;
  /** Aliases of web parts, in order. */
  readonly wide: readonly string[];
  readonly narrow: readonly string[];
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
  { page: 'Kollegor.aspx', title: { 'sv-SE': 'Kollegor', 'en-US': 'Colleagues' }, wide: ['TorgetDirectoryWebPart'], narrow: [], inNavigation: true },
  { page: 'Berom.aspx', title: { 'sv-SE': 'Beröm', 'en-US': 'Thanks' }, wide: ['TorgetKudosWebPart'], narrow: [], inNavigation: true },
  { page: 'Torget-admin.aspx', title: { 'sv-SE': 'Torgets administration', 'en-US': 'Torget administration' }, wide: ['TorgetAdminWebPart'], narrow: [], inNavigation: false },
];

/** Whether a package has something to show on a page. */
export function isOffered(layout: PageLayout, manifests: readonly ComponentManifest[]): boolean {
  const [main] = layout.wide;
  return manifests.some((manifest) => manifest.alias === main && manifest.componentType === 'WebPart');
}
