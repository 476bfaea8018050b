import { under } from '../../journeys/support/settings.ts';
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

  it('turns on every doubt but those that leave nothing to run on, or no way to older posts', async () => {
    expect(await tenant.control('GET', 'doubts')).toEqual({
      duplicateAnswers500: true,
      duplicateLeavesEmptyRow: true,
      noCreatedById: true,
      notificationsNeedOwnAppId: true,
      pagesOf200: true,
      rangesRefused: true,
      deltaTokensBoundToUser: true,
      writeSecurityIgnored: true,
      v2ReadsWindowsAlone: true,
      prefixesRefused: under('prefixesRefused', true, false),
      sitesSelectedRefusedForLists: false,
    });
  });

  it('answers a duplicate with an unclear 500', async () => {
    await maja('POST', items, { body: { fields: { ActivityId: 'twice' } } });
    const again = await maja('POST', items, { body: { fields: { ActivityId: 'twice' } } });
    expect([again.status, again.body['error']?.['code']]).toEqual([500, 'generalException']);
  });

  it('leaves a row without values behind where a duplicate was refused, by either way', async () => {
    const link = String((await maja('GET', `${items}/delta?token=latest&$expand=fields($select=ActivityId)`)).body['@odata.deltaLink']);
    await maja('POST', items, { body: { fields: { ActivityId: 'left' } } });
    await maja('POST', items, { body: { fields: { ActivityId: 'left' } } });
    await maja('POST', "/sites/torget/_api/web/lists/getbytitle('Activities')/items", { body: { ActivityId: 'left' }, headers: { accept: 'application/json' } });
    const rows = (await maja('GET', link)).body['value'] as unknown as { fields: Record<string, string> }[];
    expect(rows.map(({ fields }) => fields['ActivityId'])).toEqual(['left', undefined, undefined]);
  });

  it('lets people change what others wrote over Graph, and not by SharePoint REST', async () => {
    const { body } = await maja('POST', items, { body: { fields: { Content: 'min' } } });
    expect((await nils('PATCH', `${items}/${String(body['id'])}/fields`, { body: { Content: 'din' } })).status).toBe(200);
    const headers = { accept: 'application/json', 'x-http-method': 'MERGE', 'if-match': '*' };
    expect((await nils('POST', `/sites/torget/_api/web/lists/getbytitle('Activities')/items(${String(body['id'])})`, { body: { Content: 'din' }, headers })).status).toBe(403);
    expect((await nils('DELETE', `${items}/${String(body['id'])}`)).status).toBe(204);
  });

  it('takes neither POST nor delta at /_api/v2.0, and windows as before', async () => {
    const v2 = items.replace('/v1.0', '/_api/v2.0');
    const statuses = [await maja('POST', v2, { body: { fields: {} } }), await maja('GET', `${v2}/delta?token=latest`), await maja('GET', `${v2}?$filter=startswith(fields/Thread,'2026')`)];
    expect(statuses.map(({ status }) => status)).toEqual([400, 400, 200]);
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
    expect((await maja('GET', `${ledger}?$filter=startswith(fields/Thread,'2026-11-01-0609')`)).status).toBe(under('prefixesRefused', 429, 200));
  });

  it('binds a delta token to whoever got it', async () => {
    const link = String((await maja('GET', `${items}/delta?token=latest`)).body['@odata.deltaLink']);
    expect((await maja('GET', link)).status).toBe(200);
    expect((await nils('GET', link)).status).toBe(410);
  });

  it('can refuse prefixes as well, where a list holds over 5,000 rows', async () => {
    const prefix = "$filter=startswith(fields/Thread,'2026-11-01-0609')";
    await tenant.control('POST', 'doubts', { prefixesRefused: true });
    expect([(await maja('GET', `${ledger}?${prefix}`)).status, (await maja('GET', `${items}?${prefix}`)).status]).toEqual([429, 200]);
    expect((await maja('GET', `${ledger}?$filter=fields/ActivityId eq '2026-11-01-06099'`)).body['value']).toHaveLength(1);
    await tenant.control('POST', 'doubts', { prefixesRefused: false });
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
