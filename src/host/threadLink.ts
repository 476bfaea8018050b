/** The word in a page's address that names a thread. */
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
