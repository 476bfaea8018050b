import { under } from '../../journeys/support/settings.ts';
import { listPath, runTenant } from './support/runTenant';
import type { Caller, Json, RunningTenant } from './support/runTenant';

const ledger = `${listPath('Ledger')}/items`;

/** Whether a filter that matches few is served at all. */
function isServed(filter: string): boolean {
  return filter.startsWith('startswith') ? under('prefixesRefused', false, true) : / (lt|gt|le|ge) /.test(filter) ? under('rangesRefused', false, true) : true;
}

describe('queries on list items', () => {
  let tenant: RunningTenant;
  let maja: Caller;

  beforeAll(async () => {
    tenant = await runTenant();
    maja = await tenant.as('maja.medlem');
  });
  afterAll(async () => tenant.stop());

  it('gives 200 rows a page, and the next page by its link, to the end', async () => {
    let next = `${ledger}?${under('prefixesRefused', '', "$filter=startswith(fields/Thread,'2026-11')&")}$expand=fields($select=Thread)`;
    const pages: number[] = [];
    const ids = new Set<string>();
    while (next !== '') {
      const { body } = await maja('GET', next);
      const rows = body['value'] as unknown as Json[];
      rows.forEach((row) => ids.add(String(row['id'])));
      pages.push(rows.length);
      next = body['@odata.nextLink'] === undefined ? '' : String(body['@odata.nextLink']);
    }
    expect(pages).toEqual(under('prefixesRefused', [...Array<number>(30).fill(200), 100], Array<number>(5).fill(200)));
    expect(ids.size).toBe(under('prefixesRefused', 6100, 1000));
  });

  it('gives as many as $top says, 5,000 at most', async () => {
    expect((await maja('GET', `${ledger}?$top=3`)).body['value']).toHaveLength(under('pagesOf200', 200, 3));
    expect((await maja('GET', `${ledger}?$top=9999`)).body['value']).toHaveLength(under('pagesOf200', 200, 5000));
    expect((await maja('GET', `${ledger}?$top=many`)).status).toBe(400);
  });

  it.each([
    ["fields/ActivityId eq '2026-11-01-05100'", 1],
    ["startswith(fields/ActivityId,'2026-11-01-0510')", 10],
    ["fields/Thread ge '2026-11-01-06000'", 100],
    ["fields/Thread gt '2026-11-01-06000'", 99],
    ["fields/Thread lt '2026-10-01-00005'", 5],
    ["fields/ActivityId eq 'it''s not there'", 0],
    ["fields/Thread ge '2026-11-01-06000' and fields/Thread lt '2026-11-01-06010'", 10],
    ["fields/Thread eq 'rock and roll'", 0],
  ])('understands %s', async (filter, count) => {
    const { status, body } = await maja('GET', `${ledger}?$top=5000&$filter=${encodeURIComponent(filter)}`);
    const answer = isServed(filter) ? [200, count] : [429, undefined];
    expect([status, (body['value'] as unknown as Json[] | undefined)?.length]).toEqual(answer);
  });

  it.each([
    ['a prefix', "startswith(fields/Thread,'2026-10')"],
    ['a range', "fields/Thread ge '2026-10'"],
    ['the first bound of a range', "fields/Thread ge '2026-10' and fields/Thread lt '2026-10-01-00005'"],
  ])('meets the list view threshold when %s matches more than 5,000 rows, whatever $top says', async (_, filter) => {
    const reply = await maja('GET', `${ledger}?$top=1&$filter=${filter}`);
    expect(reply.status).toBe(429);
    expect(reply.headers.get('retry-after')).toBeNull();
    expect(reply.body).toMatchObject({ error: { code: 'activityLimitReached', message: 'The request has been throttled' } });
  });

  it('serves a range whose first bound matches few, whatever the second matches', async () => {
    const reply = await maja('GET', `${ledger}?$filter=fields/Thread lt '2026-10-01-00005' and fields/Thread ge '2026-10'`);
    expect([reply.status, (reply.body['value'] as unknown as Json[] | undefined)?.length]).toEqual(under<unknown[]>('rangesRefused', [429, undefined], [200, 5]));
  });

  it('refuses a column without an index in the words of Microsoft, and honours the header on small lists alone', async () => {
    const refused = await maja('GET', `${listPath('Notes')}/items?$filter=fields/Kind eq 'post'`);
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ error: { code: 'invalidRequest', message: expect.stringMatching(/^Field 'Kind' cannot be referenced in filter or orderby as it is not indexed\. Provide the 'Prefer: Honor/) } });
    const headers = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
    await maja('POST', `${listPath('Notes')}/items`, { body: { fields: { Kind: 'post' } } });
    expect((await maja('GET', `${listPath('Notes')}/items?$filter=fields/Kind eq 'post'`, { headers })).body['value']).toHaveLength(1);
    expect((await maja('GET', `${ledger}?$filter=fields/Kind eq 'post'`, { headers })).status).toBe(429);
  });

  it.each([
    ['$orderby=fields/Thread', '$orderby'],
    ['$skip=10', '$skip'],
    ['$search=x', '$search'],
    ['$count=true', '$count'],
    ["$filter=fields/Thread ge 'a' and fields/ActivityId le 'b'", "'and' between two columns"],
    ["$filter=fields/Thread eq 'a' or fields/Thread eq 'b'", "'or'"],
    ["$filter=contains(fields/Thread,'a')", 'this function'],
    ["$filter=createdDateTime ge '2026'", 'properties of a list item'],
    ['$expand=driveItem', '$expand=driveItem'],
    ['colour=red', 'colour'],
  ])('refuses %s by name', async (option, name) => {
    const reply = await maja('GET', `${ledger}?${option}`);
    expect(reply.status).toBe(501);
    expect(reply.body).toMatchObject({ error: { code: 'notImplemented', message: expect.stringContaining(name) } });
  });

  it.each([
    [{ prefer: 'odata.maxpagesize=5' }, "'Prefer: odata.maxpagesize=5'"],
    [{ 'if-none-match': '*' }, "'if-none-match'"],
    [{ range: 'bytes=0-5' }, "'range'"],
  ])('refuses the headers %j by name', async (headers, name) => {
    const reply = await maja('GET', ledger, { headers });
    expect([reply.status, reply.text.includes(name)]).toEqual([501, true]);
  });

  it('refuses operations that it lacks by name', async () => {
    const reply = await maja('GET', '/v1.0/me/messages');
    expect(reply.status).toBe(501);
    expect(reply.text).toContain('GET /v1.0/me/messages');
  });
});
