import { under } from '../../journeys/support/settings.ts';
import { listPath, runTenant } from './support/runTenant';
import type { Caller, Json, RunningTenant } from './support/runTenant';

const items = `${listPath('Activities')}/items`;
const dayMs = 86_400_000;

describe('changes of list items', () => {
  let tenant: RunningTenant;
  let maja: Caller;
  let nils: Caller;

  beforeAll(async () => {
    tenant = await runTenant();
    [maja, nils] = [await tenant.as('maja.medlem'), await tenant.as('nils.medlem')];
  });
  afterAll(async () => tenant.stop());

  const add = async (id: string): Promise<string> => String((await maja('POST', items, { body: { fields: { ActivityId: id } } })).body['id']);
  const latest = async (): Promise<string> => String((await nils('GET', `${items}/delta?token=latest&$expand=fields`)).body['@odata.deltaLink']);
  const rows = (body: Json): Json[] => body['value'] as unknown as Json[];

  it('tells what was made, changed and deleted since the token, each once and in its last state', async () => {
    const [changed, deleted] = [await add('d1'), await add('d2')];
    const link = await latest();
    await maja('PATCH', `${items}/${changed}/fields`, { body: { Content: 'ett' } });
    await maja('PATCH', `${items}/${changed}/fields`, { body: { Content: 'två' } });
    const made = await add('d3');
    await maja('DELETE', `${items}/${deleted}`);
    const { body } = await nils('GET', link);
    expect(rows(body).map((row) => row['id'])).toEqual([changed, made, deleted]);
    expect(rows(body)[0]).toMatchObject({ fields: { Content: 'två' } });
    expect(Object.keys(rows(body)[2] ?? {}).sort()).toEqual(['contentType', 'deleted', 'id', 'parentReference']);
    expect((await nils('GET', String(body['@odata.deltaLink']))).body['value']).toEqual([]);
  });

  it('begins without a token at everything there is, without what is gone', async () => {
    const gone = await add('gone');
    await maja('DELETE', `${items}/${gone}`);
    const { body } = await nils('GET', `${items}/delta?$select=id`);
    expect(rows(body).length).toBeGreaterThan(1);
    expect(rows(body).map((row) => row['id'])).not.toContain(gone);
  });

  it('pages by links and loses nothing that changes between two pages', async () => {
    const link = await latest();
    const pageSize = under('pagesOf200', 200, 2);
    const made: string[] = [];
    for (let no = 0; no <= pageSize; no++) made.push(await add(`p${no}`));
    const first = await nils('GET', `${link}&$top=2`);
    expect(rows(first.body).map((row) => row['id'])).toEqual(made.slice(0, pageSize));
    expect(first.body).not.toHaveProperty('@odata.deltaLink');
    await maja('DELETE', `${items}/${made[0] ?? ''}`);
    const second = await nils('GET', String(first.body['@odata.nextLink']));
    expect(rows(second.body).map((row) => [row['id'], row['deleted'] !== undefined])).toEqual([[made[pageSize], false], [made[0], true]]);
    expect(second.body['@odata.deltaLink']).toBeDefined();
  });

  it('takes the token in brackets as well, and at a cost of 1 RU, 2 without', async () => {
    const token = new URL(await latest()).searchParams.get('token') ?? '';
    await tenant.control('DELETE', 'meter');
    expect((await nils('GET', `${items}/delta(token='${token}')`)).status).toBe(200);
    expect((await nils('GET', `${items}/delta()?$top=1`)).status).toBe(200);
    expect(await tenant.control('GET', 'meter')).toMatchObject({ sums: { requests: 2, ru: 3 } });
  });

  it('answers 410 with the address of a fresh start when the token is 30 days old', async () => {
    const link = await latest();
    await tenant.control('POST', 'clock', { advanceMs: 29 * dayMs });
    expect((await nils('GET', link)).status).toBe(200);
    await tenant.control('POST', 'clock', { advanceMs: dayMs });
    const reply = await nils('GET', link);
    expect(reply.status).toBe(410);
    expect(reply.body).toMatchObject({ error: { code: 'resyncRequired', innerError: { code: 'resyncChangesApplyDifferences' } } });
    const fresh = await nils('GET', reply.headers.get('location') ?? '');
    expect(fresh.status).toBe(200);
    expect(rows(fresh.body).length).toBeGreaterThan(0);
  });

  it('refuses a token that is none', async () => {
    expect((await nils('GET', `${items}/delta?token=nonsense`)).status).toBe(400);
  });

  it('does not tell older rows that were filled in as changes', async () => {
    const link = await latest();
    const bulk = await tenant.control('POST', 'bulk', { site: '/sites/torget', list: 'Activities', count: 500, from: '2026-01-01', to: '2026-06-01' });
    expect(bulk).toMatchObject({ made: 500 });
    expect(await tenant.control('POST', 'bulk', { site: '/sites/torget', list: 'Activities', count: 500, from: '2026-02-01', to: '2026-06-01' })).toMatchObject({ made: 500 });
    expect((await nils('GET', link)).body['value']).toEqual([]);
    expect(rows((await nils('GET', `${items}/delta?$top=5000`)).body).length).toBeGreaterThanOrEqual(under('pagesOf200', 200, 500));
    const january = await nils('GET', `${items}?$filter=startswith(fields/Thread,'2026-01')&$expand=fields&$top=5000`);
    for (const row of rows(january.body)) {
      expect(row['fields']).toMatchObject({ Actor: under<unknown>('noCreatedById', expect.any(String), row['createdBy']?.['user']?.['id']), Thread: expect.stringMatching(/^2026-01-[\dT-]+Z-[0-9a-z]{12}~/) });
    }
  });
});
