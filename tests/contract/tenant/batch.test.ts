import { listPath, runTenant } from './support/runTenant';
import type { Caller, Json, RunningTenant } from './support/runTenant';

const items = `${listPath('Activities').replace('/v1.0', '')}/items`;
const json = { 'Content-Type': 'application/json' };

describe('batches', () => {
  let tenant: RunningTenant;
  let maja: Caller;

  beforeAll(async () => {
    tenant = await runTenant();
    maja = await tenant.as('maja.medlem');
  });
  afterAll(async () => tenant.stop());
  afterEach(async () => tenant.control('DELETE', 'faults'));

  const send = async (requests: unknown[]): Promise<{ status: number; parts: Record<string, Json>; text: string }> => {
    const reply = await maja('POST', '/v1.0/$batch', { body: { requests } });
    const parts = (reply.body['responses'] ?? []) as unknown as Json[];
    return { status: reply.status, text: reply.text, parts: Object.fromEntries(parts.map((part) => [String(part['id']), part])) };
  };

  it('answers 200 with each part judged alone', async () => {
    const { status, parts } = await send([
      { id: '1', method: 'GET', url: '/me?$select=displayName' },
      { id: '2', method: 'GET', url: '/users/nobody@prov.example' },
      { id: '3', method: 'POST', url: `${items}`, headers: json, body: { fields: { ActivityId: 'in-batch' } } },
    ]);
    expect(status).toBe(200);
    expect(parts['1']).toMatchObject({ status: 200, body: { displayName: 'Maja Medlem' } });
    expect(parts['2']).toMatchObject({ status: 404, body: { error: { code: 'Request_ResourceNotFound' } } });
    expect(parts['3']).toMatchObject({ status: 201, headers: { ETag: expect.any(String) } });
  });

  it('has ConsistencyLevel with each part, not with the batch', async () => {
    const part = { method: 'GET', url: '/users?$search="displayName:olga"' };
    const { body } = await maja('POST', '/v1.0/$batch', { body: { requests: [{ id: '1', ...part }, { id: '2', ...part, headers: { ConsistencyLevel: 'eventual' } }] }, headers: { consistencylevel: 'eventual' } });
    const statuses = (body['responses'] as unknown as { id: string; status: number }[]).map(({ id, status }) => [id, status]);
    expect(statuses).toEqual([['1', 400], ['2', 200]]);
  });

  it('fails what depends on a failed part with 424, and does it after what it depends on', async () => {
    const { parts } = await send([
      { id: 'bad', method: 'GET', url: `${items}/999999` },
      { id: 'after', method: 'POST', url: items, headers: json, body: { fields: { ActivityId: 'never' } }, dependsOn: ['bad'] },
    ]);
    expect(parts['after']).toMatchObject({ status: 424 });
    const { parts: found } = await send([{ id: '1', method: 'GET', url: `${items}?$filter=fields/ActivityId eq 'never'` }]);
    expect(found['1']?.['body']?.['value']).toEqual([]);
  });

  it('gives pictures as base64', async () => {
    const { parts } = await send([{ id: '1', method: 'GET', url: '/users/nils.medlem@prov.example/photos/48x48/$value' }]);
    expect(parts['1']).toMatchObject({ status: 200, headers: { 'Content-Type': 'image/png' } });
    expect(Buffer.from(String(parts['1']?.['body']), 'base64').subarray(1, 4).toString()).toBe('PNG');
  });

  it.each([
    ['more than 20 parts', Array.from({ length: 21 }, (_, id) => ({ id: String(id), method: 'GET', url: '/me' })), 'exceeds the maximum value of 20'],
    ['an id twice', [{ id: '1', method: 'GET', url: '/me' }, { id: '1', method: 'GET', url: '/me' }], 'unique'],
    ['an absolute address', [{ id: '1', method: 'GET', url: 'https://graph.microsoft.com/v1.0/me' }], 'relative'],
    ['a batch in a batch', [{ id: '1', method: 'POST', url: '/$batch', headers: json, body: {} }], 'not a batch'],
    ['a dependency on what comes later', [{ id: '1', method: 'GET', url: '/me', dependsOn: ['2'] }, { id: '2', method: 'GET', url: '/me' }], 'Invalid dependency'],
    ['a body without its type', [{ id: '1', method: 'POST', url: items, body: { fields: {} } }], 'Content-Type'],
    ['nothing', [], 'Invalid batch payload'],
  ])('refuses %s as a whole', async (_, requests, message) => {
    const { status, text } = await send(requests);
    expect(status).toBe(400);
    expect(text).toContain(message);
  });

  it('is one request in the meter, its parts counted each for their cost', async () => {
    await tenant.control('DELETE', 'meter');
    await send([
      { id: '1', method: 'GET', url: `${items}?$top=1` },
      { id: '2', method: 'GET', url: `${items}/delta?token=latest` },
    ]);
    const { sums, entries } = await tenant.control('GET', 'meter');
    expect(sums).toMatchObject({ requests: 1, ru: 3 });
    expect(entries).toEqual(expect.arrayContaining([expect.objectContaining({ inBatch: true, operation: 'deltaItems', ru: 1 }), expect.objectContaining({ inBatch: false, operation: 'batch', ru: 0 })]));
  });

  it('lets a fault meet one part and not the others', async () => {
    await tenant.control('POST', 'faults', { match: '/me', count: 1, status: 429, retryAfter: 7 });
    const { status, parts } = await send([
      { id: '1', method: 'GET', url: '/me' },
      { id: '2', method: 'GET', url: '/me' },
    ]);
    expect(status).toBe(200);
    expect(parts['1']).toMatchObject({ status: 429, headers: { 'Retry-After': '7' } });
    expect(parts['2']).toMatchObject({ status: 200 });
  });
});
