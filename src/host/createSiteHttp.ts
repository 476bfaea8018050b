import type { ISPHttpClientOptions, SPHttpClient, SPHttpClientConfiguration, SPHttpClientResponse } from '@microsoft/sp-http';
import { SiteAnswer, SiteHttp } from './SiteHttp';

const json: string = 'application/json;odata=nometadata';
/** The short JSON above is of OData 3; SPFx would ask for version 4, which names it otherwise. */
const headers: Readonly<Record<string, string>> = { accept: json, 'content-type': json, 'odata-version': '3.0' };

/** SharePoint's REST over SPFx's client, which adds the request digest. */
export function createSiteHttp(
  client: Pick<SPHttpClient, 'fetch'>,
  configuration: SPHttpClientConfiguration,
  siteUrl: string
): SiteHttp {
  const api: string = `${siteUrl.replace(/\/+$/, '')}/_api/`;

  async function send(path: string, options: ISPHttpClientOptions): Promise<SiteAnswer> {
    try {
      const address: string = api + path.replace(/^\/+/, '');
      const response: SPHttpClientResponse = await client.fetch(address, configuration, options);
      return { status: response.status, body: toBody(await response.text()) };
    } catch (error) {
      return { status: 0, body: String(error).slice(0, 300) };
    }
  }

  return {
    get: (path) => send(path, { method: 'GET', headers: { accept: json, 'odata-version': '3.0' } }),
    post: (path, body) => send(path, { method: 'POST', headers, ...content(body) }),
    merge: (path, body) =>
      send(path, { method: 'POST', headers: { ...headers, 'x-http-method': 'MERGE', 'if-match': '*' }, ...content(body) })
  };
}

function content(body: unknown): { body?: string } {
  return body === undefined ? {} : { body: JSON.stringify(body) };
}

function toBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
