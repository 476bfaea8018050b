const publicGraph: string = 'https://graph.microsoft.com';

/** Origin of Graph from what the page says (`graph.microsoft.com`, or with a scheme), no trailing slash. */
export function toGraphUrl(endpoint: unknown): string {
  if (typeof endpoint !== 'string' || endpoint.trim() === '') return publicGraph;
  const said: string = endpoint.trim();
  try {
    const url: URL = new URL(/^https?:\/\//i.test(said) ? said : `https://${said}`);
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  } catch {
    return publicGraph;
  }
}
