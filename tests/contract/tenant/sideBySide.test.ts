import { createTenant } from '../../../tenant/createTenant';
import type { RunningTenant } from '../../../tenant/createTenant';
import { stories } from './support/stories';

/** Tenants of one process, as benchmarks and other programs make them. */
describe('several tenants in one process', () => {
  const running: RunningTenant[] = [];
  afterAll(async () => Promise.all(running.map((tenant) => tenant.close())));

  const start = async (now: string, pessimistic: boolean): Promise<(method: string, path: string, body?: unknown) => Promise<{ status: number; body: Record<string, never> }>> => {
    const tenant = createTenant({ data: ':memory:', story: { name: 'tiny', tell: stories['tiny'] as never }, now, pessimistic });
    running.push(tenant);
    const port = await tenant.listen(0);
    const user = tenant.tenant.user('olga.ägare@prov.example');
    const token = user === undefined ? '' : tenant.tenant.makeToken(user);
    return async (method, path, body) => {
      const response = await fetch(`http://localhost:${port}${path}`, { method, headers: { authorization: `Bearer ${token}` }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
      return { status: response.status, body: (await response.json()) as Record<string, never> };
    };
  };

  it('share nothing: neither rows, people, clock, meter nor doubts', async () => {
    const [first, second] = await Promise.all([start('2026-11-23T08:00:00Z', false), start('2027-01-01T08:00:00Z', true)]);
    const items = '/v1.0/sites/root/lists/Activities/items';
    await first('POST', items, { fields: { ActivityId: 'mine' } });
    await first('POST', '/_tenant/users', { user: 'nils.medlem@prov.example', remove: true });
    await second('DELETE', '/_tenant/meter');
    const seen = async (ask: typeof first): Promise<unknown[]> => [
      (await ask('GET', items)).body['value'],
      (await ask('GET', '/v1.0/users/nils.medlem@prov.example')).status,
      (await ask('GET', '/_tenant/clock')).body['now'],
      (await ask('GET', '/_tenant/doubts')).body['pagesOf200'],
      (await ask('GET', '/_tenant/meter')).body['sums'],
    ];
    expect(await seen(first)).toEqual([[expect.anything()], 404, expect.stringMatching(/^2026-11-23/), false, expect.objectContaining({ requests: 3 })]);
    expect(await seen(second)).toEqual([[], 200, expect.stringMatching(/^2027-01-01/), true, expect.objectContaining({ requests: 2 })]);
  });
});
