import type { PageData } from '../PageData.ts';
import { getTenantToken } from './tenantTokens.ts';

const SHAREPOINT_REST = /^\/(?:sites\/[^/]+\/)?_api\//i;

/**
 * Makes calls of SharePoint REST carry the page's person. A real page does it with a cookie; here two windows of
 * one browser are two people, so each page signs its own calls.
 */
export function signRequests(page: PageData): void {
  const send = window.fetch.bind(window);
  window.fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (url.origin !== location.origin || !SHAREPOINT_REST.test(url.pathname)) return send(input, init);
    const request = new Request(input, init);
    request.headers.set('authorization', `Bearer ${await getTenantToken(page, 'sharepoint')}`);
    return send(request);
  };
}
