import type { ISPHttpClientOptions, SPHttpClient, SPHttpClientConfiguration, SPHttpClientResponse } from '@microsoft/sp-http';

/** `fetch` of addresses below `<site>/_api/`, as the signed-in person. */
export type SiteFetch = (url: string, init: RequestInit) => Promise<Response>;

/** SharePoint's REST over SPFx's client, which adds the request digest, as a plain `fetch`: for what must see headers and bytes. */
export function createSiteFetch(client: Pick<SPHttpClient, 'fetch'>, configuration: SPHttpClientConfiguration): SiteFetch {
  return async (url, init) => {
    // The person is known by a cookie.
    const options: ISPHttpClientOptions = { ...(init as ISPHttpClientOptions), credentials: 'same-origin' };
    const answer: SPHttpClientResponse = await client.fetch(url, configuration, options);
    const { status, statusText, headers } = answer;
    const hasBody: boolean = status !== 204 && status !== 205 && status !== 304;
    return new Response(hasBody ? await answer.arrayBuffer() : undefined, { status, statusText, headers });
  };
}
