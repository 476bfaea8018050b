import { checkedFetch } from '../schema/checkedFetch';
import type { RunningTenant } from '../tenant/support/runTenant';

export const graphHost = 'graph.microsoft.com';
export const siteHost = 'prov.sharepoint.com';

/**
 * Lets clients ask Microsoft's own addresses, and the tenant answer: they send tokens to known hosts over https alone,
 * and follow only links of that kind. Gives back the way to undo it.
 */
export function answerRealAddresses(tenant: RunningTenant): () => void {
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (url.origin === tenant.origin) {
      return real(input, init);
    }
    if (url.host !== graphHost && url.host !== siteHost) {
      throw new Error(`No client has business at ${url.origin}.`);
    }
    const headers = new Headers(request.headers);
    headers.set('x-forwarded-proto', 'https');
    headers.set('x-forwarded-host', url.host);
    const isJson = headers.get('content-type')?.includes('json') === true;
    const body = request.body === null ? undefined : isJson ? await request.text() : await request.arrayBuffer();
    return checkedFetch(`${tenant.origin}${url.pathname}${url.search}`, { method: request.method, headers, redirect: request.redirect, ...(body === undefined ? {} : { body }) });
  };
  return () => {
    globalThis.fetch = real;
  };
}

export async function tokenFor(tenant: RunningTenant, name: string): Promise<string> {
  return String((await tenant.control('POST', 'token', { user: `${name}@prov.example` }))['access_token']);
}
