import { Place } from '../domain/links/Place';
import { toPlaceText } from '../domain/links/placeLink';

/** The word in a page's address that names a thread, or another place in Torget. */
export const threadParameter: string = 'torget';

/**
 * An address that opens a thread. What else the page's address says (edit mode, language, who looks) is the sender's
 * own and left out.
 * @param pageUrl - absolute address of the page or the site.
 */
export function threadLink(pageUrl: string, root: string): string {
  const url: URL = new URL(pageUrl);
  return `${url.origin}${url.pathname}?${threadParameter}=${encodeURIComponent(root)}`;
}

/** The page of a site that the whole app fills, as docs/admin.md tells to make it. */
const appPage: string = '/SitePages/Torget.aspx';

/** An address that opens a place in Torget, from anywhere. @param siteUrl - of Torget's site, no slash at the end. */
export function placeAddress(siteUrl: string, place: Place): string {
  return threadLink(siteUrl + appPage, toPlaceText(place));
}
