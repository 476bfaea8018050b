import { Stop } from '../Stop.mjs';

const json = 'application/json;odata=nometadata';

/**
 * SharePoint's REST on a site, with a token of the person who runs the script. Answers of any status are values.
 * @param {string} siteUrl absolute
 * @param {string | undefined} token for the site's own host, not for Graph
 */
export function openSite(siteUrl, token) {
  if (!token) throw new Stop('Set TORGET_TOKEN to a token for SharePoint: m365 util accesstoken get --resource https://CONTOSO.sharepoint.com');
  const send = async (method, path, body, headers = {}) => {
    const answer = await fetch(`${siteUrl.replace(/\/+$/, '')}/_api/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, accept: json, 'content-type': json, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    });
    const text = await answer.text();
    return { status: answer.status, body: parse(text) };
  };
  return {
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body),
    merge: (path, body) => send('POST', path, body, { 'x-http-method': 'MERGE', 'if-match': '*' })
  };
}

function parse(text) {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
