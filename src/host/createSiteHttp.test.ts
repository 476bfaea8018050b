import type { SPHttpClientConfiguration } from '@microsoft/sp-http';
import { createSiteHttp } from './createSiteHttp';

const configuration = {} as SPHttpClientConfiguration;
const site = 'https://lindhult.sharepoint.com/sites/torget/';

function answering(status: number, text: string) {
  const fetch = jest.fn().mockResolvedValue({ status, text: async () => text });
  return { fetch, http: createSiteHttp({ fetch }, configuration, site) };
}

it('reads plain JSON from the site’s own API', async () => {
  const { fetch, http } = answering(200, '{"Title":"Torget"}');
  expect(await http.get("/web/lists/getByTitle('Activities')")).toEqual({ status: 200, body: { Title: 'Torget' } });
  const [address, , options] = fetch.mock.calls[0];
  expect(address).toBe("https://lindhult.sharepoint.com/sites/torget/_api/web/lists/getByTitle('Activities')");
  expect(options).toEqual({ method: 'GET', headers: { accept: 'application/json;odata=nometadata', 'odata-version': '3.0' } });
});

it('posts JSON, or nothing', async () => {
  const { fetch, http } = answering(201, '{}');
  await http.post('web/lists', { Title: 'Activities' });
  await http.post('web/lists/recycle');
  expect(fetch.mock.calls[0][2]).toMatchObject({ method: 'POST', body: '{"Title":"Activities"}' });
  expect(fetch.mock.calls[1][2]).not.toHaveProperty('body');
});

it('merges whatever version stands', async () => {
  const { fetch, http } = answering(204, '');
  expect(await http.merge('web/lists/x', { Hidden: true })).toEqual({ status: 204, body: undefined });
  expect(fetch.mock.calls[0][2]).toMatchObject({
    method: 'POST',
    headers: { 'x-http-method': 'MERGE', 'if-match': '*' },
    body: '{"Hidden":true}'
  });
});

it('hands refusals on as answers, with their text where it is not JSON', async () => {
  const refusal = answering(403, '{"odata.error":{"code":"-2147024891"}}');
  expect(await refusal.http.get('web')).toEqual({ status: 403, body: { 'odata.error': { code: '-2147024891' } } });
  expect(await answering(503, '<html>').http.get('web')).toEqual({ status: 503, body: '<html>' });
});

it('answers with status 0 when no answer came', async () => {
  const http = createSiteHttp({ fetch: () => Promise.reject(new TypeError('Failed to fetch')) }, configuration, site);
  expect(await http.get('web')).toEqual({ status: 0, body: 'TypeError: Failed to fetch' });
});
