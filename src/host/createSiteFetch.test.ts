import type { SPHttpClientConfiguration } from '@microsoft/sp-http';
import { createSiteFetch } from './createSiteFetch';

const configuration = {} as SPHttpClientConfiguration;

it('hands on the request with the page’s own cookie, and the answer with its headers and bytes', async () => {
  const answer = { status: 429, statusText: '', headers: new Headers({ 'retry-after': '30' }), arrayBuffer: async () => new TextEncoder().encode('vänta').buffer };
  const fetch = jest.fn().mockResolvedValue(answer);
  const got = await createSiteFetch({ fetch }, configuration)('https://x/_api/web', { method: 'POST', body: 'b', credentials: 'omit' });
  expect(fetch).toHaveBeenCalledWith('https://x/_api/web', configuration, { method: 'POST', body: 'b', credentials: 'same-origin' });
  expect([got.status, got.headers.get('retry-after'), await got.text()]).toEqual([429, '30', 'vänta']);
});

it('takes an answer without a body', async () => {
  const fetch = jest.fn().mockResolvedValue({ status: 204, statusText: '', headers: new Headers(), arrayBuffer: async () => new ArrayBuffer(0) });
  expect((await createSiteFetch({ fetch }, configuration)('https://x/_api/web', {})).status).toBe(204);
});
