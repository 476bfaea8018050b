import { BatchRequestContent, BatchResponseContent, Client, GraphError, PageIterator } from '@microsoft/microsoft-graph-client';
import type { PageCollection } from '@microsoft/microsoft-graph-client';
import { chosenDoubts, under } from '../../journeys/support/settings.ts';
import { runTenant } from '../tenant/support/runTenant';
import type { Json, RunningTenant } from '../tenant/support/runTenant';
import { answerRealAddresses, graphHost, tokenFor } from './realAddresses';

const activities = `/sites/${graphHost}:/sites/torget:/lists/Activities/items`;

/** Microsoft's own client with its own middleware, as it comes: authentication, retries, redirects. */
describe('microsoft-graph-client', () => {
  let tenant: RunningTenant;
  let client: Client;
  let undo: () => void;

  beforeAll(async () => {
    tenant = await runTenant();
    const token = await tokenFor(tenant, 'maja.medlem');
    client = Client.initWithMiddleware({ authProvider: { getAccessToken: () => Promise.resolve(token) } });
    undo = answerRealAddresses(tenant);
  });
  afterAll(async () => {
    undo();
    await tenant.stop();
  });

  async function readAll(first: PageCollection): Promise<{ items: Json[]; deltaLink: string | undefined }> {
    const items: Json[] = [];
    const pages = new PageIterator(client, first, (item: Json) => items.push(item) > 0);
    await pages.iterate();
    return { items, deltaLink: pages.getDeltaLink() };
  }

  it('turns the pages of people by their links', async () => {
    const { items } = await readAll((await client.api('/users').select('id,displayName').top(50).get()) as PageCollection);
    expect(items).toHaveLength(128);
    expect(new Set(items.map(({ id }) => id)).size).toBe(128);
  });

  it('turns the pages of a large list, with fields', async () => {
    const rows = client.api(`/sites/${graphHost}:/sites/torget:/lists/Ledger/items`).expand('fields($select=Thread)').top(300);
    const { items } = await readAll((await (chosenDoubts.includes('prefixesRefused') ? rows : rows.filter("startswith(fields/Thread,'2026-11-01')")).get()) as PageCollection);
    expect(items).toHaveLength(under('prefixesRefused', 6100, 1000));
    expect(items.at(-1)).toMatchObject({ fields: { Thread: expect.stringMatching(/^2026-11-01/) } });
  });

  it('follows a delta to its end, and goes on from the link later', async () => {
    await client.api(activities).post({ fields: { ActivityId: 'one' } });
    const { items, deltaLink = '' } = await readAll((await client.api(`${activities}/delta`).get()) as PageCollection);
    expect(items.length).toBeGreaterThan(0);
    const made = (await client.api(activities).post({ fields: { ActivityId: 'two' } })) as Json;
    await client.api(`${activities}/${String(items[0]?.['id'])}`).delete();
    const later = await readAll((await client.api(deltaLink).get()) as PageCollection);
    expect(later.items).toEqual([expect.objectContaining({ id: made['id'] }), expect.objectContaining({ id: items[0]?.['id'], deleted: { state: 'deleted' } })]);
  });

  it('reads, changes and removes a row, and is told of a stale tag', async () => {
    const made = (await client.api(activities).post({ fields: { ActivityId: 'row', Content: 'ett' } })) as Json;
    const row = `${activities}/${String(made['id'])}`;
    expect(await client.api(`${row}/fields`).patch({ Content: 'två' })).toMatchObject({ Content: 'två' });
    const stale = client.api(`${row}/fields`).header('If-Match', String(made['eTag'])).patch({ Content: 'tre' });
    await expect(stale).rejects.toMatchObject({ statusCode: 412, code: 'resourceModified' });
    await client.api(row).delete();
    await expect(client.api(row).get()).rejects.toMatchObject({ statusCode: 404, code: 'itemNotFound' });
  });

  it('makes its own kind of error out of a refusal', async () => {
    const refused = await client.api('/users').top(1000).get().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(GraphError);
    expect(refused).toMatchObject({ statusCode: 400, code: 'Request_UnsupportedQuery', message: expect.stringContaining('Must be between 1 and 999'), requestId: expect.any(String) });
  });

  it('waits as Retry-After says and tries again', async () => {
    await tenant.control('POST', 'faults', { match: '/me', count: 1, status: 429, retryAfter: 1 });
    const startedAt = Date.now();
    expect(await client.api('/me').get()).toMatchObject({ displayName: 'Maja Medlem' });
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(1000);
  });

  it('puts a file and follows the redirect to its bytes', async () => {
    const path = `/sites/${graphHost}:/sites/torget:/lists/Media/drive/root:/brev.txt:/content`;
    await client.api(path).put('Kära alla');
    const bytes = (await client.api(path).responseType('arraybuffer' as never).get()) as ArrayBuffer;
    expect(Buffer.from(bytes).toString()).toBe('Kära alla');
  });

  it('builds and reads batches with its own classes', async () => {
    const content = new BatchRequestContent([
      { id: '1', request: new Request(`https://${graphHost}/me`, { method: 'GET' }) },
      { id: '2', request: new Request(`https://${graphHost}/users/nobody`, { method: 'GET' }) },
    ]);
    const answers = new BatchResponseContent(await client.api('/$batch').post(await content.getContent()));
    expect(await answers.getResponseById('1').json()).toMatchObject({ displayName: 'Maja Medlem' });
    expect(answers.getResponseById('2').status).toBe(404);
  });

  it('searches with the header that Entra asks for', async () => {
    const found = (await client.api('/users').header('ConsistencyLevel', 'eventual').search('"displayName:olga"').count(true).get()) as Json;
    expect(found).toMatchObject({ '@odata.count': 1, value: [{ displayName: 'Olga Ägare' }] });
  });
});
