/**
 * Resource units of a request by SharePoint's published prices (how-to-avoid-getting-throttled): 1 for a single item, a delta
 * with a token and a download; 2 for a query of many and for every write; 5 for permissions. 0 for what is not SharePoint's, and
 * for SharePoint's own REST, which counts against the person and not the app.
 */
export function estimateRu(method: string, url: string): number {
  if (!/\/(sites|drives|shares)\//.test(url) || /\/_api\//.test(url)) return 0;
  const [path, query = ''] = url.split('?', 2);
  if (/\/permissions\b/.test(path)) return 5;
  if (method !== 'GET') return 2;
  if (/\/delta\b/.test(path)) return /token='?[^=']+/.test(path + query) ? 1 : 2;
  return /\/(items|children|lists|columns)$/.test(path) ? 2 : 1;
}
