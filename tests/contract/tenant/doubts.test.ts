import { listPath, runTenant } from './support/runTenant';
import type { Caller, RunningTenant } from './support/runTenant';

const items = `${listPath('Activities')}/items`;
const ledger = `${listPath('Ledger')}/items`;

describe('the pessimistic setting', () => {
  let tenant: RunningTenant;
  let maja: Caller;
  let nils: Caller;

  beforeAll(async () => {
    tenant = await runTenant('--pessimistic');
    [maja, nils] = [await tenant.as('maja.medlem'), await tenant.as('nils.medlem')];
  });
  afterAll(async () => tenant.stop());

  it('turns on every doubt but the one that leaves nothing to run on', async () => {
    expect(await tenant.control('GET', 'doubts')).toEqual({
      duplicateAnswers500: true,
      noCreatedById: true,
      notificationsNeedOwnAppId: true,
      pagesOf200: true,
      rangesRefused: true,
      deltaTokensBoundToUser: true,
      sitesSelectedRefusedForLists: false,
    });
  });

  it('answers a duplicate with an unclear 500', async () => {
    await maja('POST', items, { body: { fields: { ActivityId: 'twice' } } });
    const again = await maja('POST', items, { body: { fields: { ActivityId: 'twice' } } });
    expect([again.status, again.body['error']?.['code']]).toEqual([500, 'generalException']);
  });

  it('names the writer without an id', async () => {
    const { body } = await maja('POST', items, { body: { fields: {} } });
    expect(body['createdBy']).toEqual({ user: { email: 'maja.medlem@prov.example', displayName: 'Maja Medlem' } });
  });

  it('gives 200 rows a page whatever is asked, also of changes', async () => {
    expect((await maja('GET', `${ledger}?$top=5000`)).body['value']).toHaveLength(200);
    expect((await maja('GET', `${ledger}/delta?$top=5000`)).body['value']).toHaveLength(200);
  });

  it('refuses ranges, and keeps prefixes', async () => {
    expect((await maja('GET', `${ledger}?$filter=fields/Thread ge '2026-11-01-06099'`)).status).toBe(429);
    expect((await maja('GET', `${ledger}?$filter=startswith(fields/Thread,'2026-11-01-0609')`)).status).toBe(200);
  });

  it('binds a delta token to whoever got it', async () => {
    const link = String((await maja('GET', `${items}/delta?token=latest`)).body['@odata.deltaLink']);
    expect((await maja('GET', link)).status).toBe(200);
    expect((await nils('GET', link)).status).toBe(410);
  });

  it('turns each doubt by itself, and refuses one that there is not', async () => {
    await tenant.control('POST', 'doubts', { sitesSelectedRefusedForLists: true, noCreatedById: false });
    expect((await maja('GET', items)).status).toBe(403);
    expect((await maja('GET', '/v1.0/sites/root')).status).toBe(200);
    await tenant.control('POST', 'doubts', { pessimistic: false });
    expect((await maja('GET', ledger)).status).toBe(200);
    expect((await tenant.ask('POST', '/_tenant/doubts', { body: { moonPhase: true } })).status).toBe(400);
  });
});
