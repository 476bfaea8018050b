import { listPath, runTenant } from './support/runTenant';
import type { Caller, RunningTenant } from './support/runTenant';

const items = `${listPath('Activities')}/items`;

describe('weather and limits', () => {
  let tenant: RunningTenant;
  let maja: Caller;
  let nils: Caller;

  beforeAll(async () => {
    tenant = await runTenant('--now', '2026-11-23T08:00:00Z');
    [maja, nils] = [await tenant.as('maja.medlem'), await tenant.as('nils.medlem')];
  });
  afterAll(async () => tenant.stop());
  afterEach(async () => {
    await tenant.control('DELETE', 'faults');
    await tenant.control('POST', 'limits', { none: true });
  });

  it('answers the next so many requests with the fault asked for, and then as usual', async () => {
    await tenant.control('POST', 'faults', { match: '/items/delta', user: 'maja.medlem@prov.example', count: 2, status: 503, retryAfter: 3 });
    const delta = `${items}/delta?token=latest`;
    expect((await nils('GET', delta)).status).toBe(200);
    const statuses = [await maja('GET', delta), await maja('GET', delta), await maja('GET', delta)].map(({ status, headers }) => [status, headers.get('retry-after')]);
    expect(statuses).toEqual([[503, '3'], [503, '3'], [200, null]]);
  });

  it('cuts the connection before the work, or after it', async () => {
    await tenant.control('POST', 'faults', { match: '/items$', method: 'POST', count: 1, cut: 'before' });
    await expect(maja('POST', items, { body: { fields: { ActivityId: 'cut-before' } } })).rejects.toThrow();
    await tenant.control('POST', 'faults', { match: '/items$', method: 'POST', count: 1, cut: 'after' });
    await expect(maja('POST', items, { body: { fields: { ActivityId: 'cut-after' } } })).rejects.toThrow();
    const found = async (id: string): Promise<unknown> => (await maja('GET', `${items}?$filter=fields/ActivityId eq '${id}'`)).body['value'];
    expect(await found('cut-before')).toEqual([]);
    expect(await found('cut-after')).toHaveLength(1);
  });

  it('gives the same faults by chance from the same seed', async () => {
    const draw = async (): Promise<number[]> => {
      await tenant.control('DELETE', 'faults');
      await tenant.control('POST', 'faults', { match: '/me', status: 500, probability: 0.5, seed: 7 });
      const statuses: number[] = [];
      for (let index = 0; index < 12; index += 1) {
        statuses.push((await maja('GET', '/v1.0/me')).status);
      }
      return statuses;
    };
    const first = await draw();
    expect(new Set(first)).toEqual(new Set([200, 500]));
    expect(await draw()).toEqual(first);
  });

  it('refuses a fault that it does not understand', async () => {
    expect((await tenant.ask('POST', '/_tenant/faults', { body: { match: '(' } })).status).toBe(400);
    expect((await tenant.ask('POST', '/_tenant/faults', { body: { match: 'x', sometimes: true } })).status).toBe(400);
  });

  it('tells its own time in every answer and in what it writes', async () => {
    await tenant.control('POST', 'clock', { now: '2026-12-24T07:00:00Z' });
    const reply = await maja('POST', items, { body: { fields: {} } });
    expect(reply.headers.get('date')).toMatch(/^Thu, 24 Dec 2026 07:00:0\d GMT$/);
    expect(String(reply.body['createdDateTime'])).toMatch(/^2026-12-24T07:00:0\dZ$/);
    await tenant.control('POST', 'clock', { advanceMs: 3_600_000 });
    expect(String((await tenant.control('GET', 'clock'))['now'])).toMatch(/^2026-12-24T08:00:0/);
    expect((await maja('GET', '/v1.0/me', { headers: { 'client-request-id': 'abc' } })).headers.get('client-request-id')).toBe('abc');
  });

  it('throttles by units a minute, warns from 80 %, counts what it throttles, and forgets by the clock', async () => {
    await tenant.control('POST', 'clock', { now: '2026-11-24T08:00:00Z' });
    await tenant.control('POST', 'limits', { ruPerMinute: 10 });
    const ask = (): ReturnType<Caller> => maja('GET', `${items}?$top=1`);
    const replies = [await ask(), await ask(), await ask(), await ask(), await ask(), await ask()];
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(replies.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual([null, null, null, '2', '0', '0']);
    const wait = Number(replies[5]?.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(50);
    expect((await nils('GET', `${items}/delta?token=latest`)).status).toBe(429);
    await tenant.control('POST', 'clock', { advanceMs: wait * 1000 });
    expect((await ask()).status).toBe(200);
  });

  it('knows the licence bands', async () => {
    expect(await tenant.control('POST', 'limits', { band: '5001-15000' })).toMatchObject({ ruPerMinute: 3750, ruPerDay: 3_600_000 });
    expect((await tenant.ask('POST', '/_tenant/limits', { body: { band: 'unknown' } })).status).toBe(400);
  });

  it('meters each request with user, status, code, bytes and cost, and can show one person alone', async () => {
    await tenant.control('DELETE', 'meter');
    await maja('GET', `${items}?$top=1`);
    await nils('GET', `${items}/424242`);
    const { entries, sums } = await tenant.control('GET', 'meter?user=nils.medlem@prov.example');
    expect(entries).toEqual([expect.objectContaining({ method: 'GET', path: `${items}/424242`, user: 'nils.medlem@prov.example', status: 404, code: 'itemNotFound', ru: 1 })]);
    expect(sums).toMatchObject({ requests: 1, byStatus: { 404: 1 } });
    expect(await tenant.control('GET', 'meter')).toMatchObject({ sums: { requests: 2, ru: 3, bytes: expect.any(Number) } });
  });

  it('opens itself to pages of other origins, with the headers that they need to read', async () => {
    const headers = { origin: 'http://localhost:9999', 'access-control-request-headers': 'authorization' };
    const preflight = await tenant.ask('OPTIONS', items, { headers });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin'), preflight.headers.get('access-control-allow-headers')]).toEqual([204, 'http://localhost:9999', 'authorization']);
    expect(preflight.headers.get('access-control-expose-headers')).toMatch(/Date, ETag, Retry-After, Location/);
  });
});
