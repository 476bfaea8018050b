import { runTenant } from './support/runTenant';
import type { Caller, Json, Reply, RunningTenant } from './support/runTenant';

const dayMs = 86_400_000;
const eventual = { consistencylevel: 'eventual' };
const upn = (name: string): string => `${name}@prov.example`;

describe('people that change', () => {
  let tenant: RunningTenant;
  let full: Caller;

  beforeAll(async () => {
    tenant = await runTenant('--now', '2026-11-23T08:00:00Z');
    full = await tenant.as('maja.medlem', ['User.Read.All']);
  });
  afterAll(async () => tenant.stop());

  const rows = (reply: Reply): Json[] => reply.body['value'] as unknown as Json[];
  const change = async (body: unknown): Promise<Json> => tenant.control('POST', 'users', body);
  const latest = async (query = ''): Promise<string> => String((await full('GET', `/v1.0/users/delta?$deltaToken=latest${query}`)).body['@odata.deltaLink']);

  it('are told 200 a page, then by who has changed, with the selected properties', async () => {
    for (let index = 0; index < 100; index += 1) {
      await change({ create: { userPrincipalName: upn(`ny${index}`), displayName: `Ny ${index}` } });
    }
    const first = await full('GET', '/v1.0/users/delta?$select=displayName,jobTitle');
    expect(rows(first)).toHaveLength(200);
    const second = await full('GET', String(first.body['@odata.nextLink']));
    expect([rows(second).length, Object.keys(rows(second)[0] ?? {})]).toEqual([28, ['id', 'displayName', 'jobTitle']]);
    await change({ user: upn('nils.medlem'), set: { jobTitle: 'Rektor' } });
    await change({ user: upn('vera.skribent'), set: { mobilePhone: '070-2' } });
    const later = await full('GET', String(second.body['@odata.deltaLink']));
    expect(rows(later)).toEqual([{ id: expect.any(String), displayName: 'Nils Medlem', jobTitle: 'Rektor' }]);
    expect(rows(await full('GET', String(later.body['@odata.deltaLink'])))).toEqual([]);
  });

  it('are told of 200 changes a page as well', async () => {
    const link = await latest('&$select=displayName,officeLocation');
    const everyone = [...rows(await full('GET', '/v1.0/users?$top=999&$select=userPrincipalName'))].map(({ userPrincipalName }) => String(userPrincipalName));
    for (const user of everyone) await change({ user, set: { officeLocation: 'Nya stadshuset' } });
    const first = await full('GET', link);
    const second = await full('GET', String(first.body['@odata.nextLink']));
    expect([rows(first).length, rows(second).length]).toEqual([200, everyone.length - 200]);
    expect(second.body).toHaveProperty(['@odata.deltaLink']);
  });

  it('are told minimally when that is preferred', async () => {
    const link = await latest('&$select=displayName,department,manager');
    await change({ user: upn('nils.medlem'), set: { department: 'Hemtjänst Söder', managerId: upn('olga.ägare') } });
    const reply = await full('GET', link, { headers: { prefer: 'return=minimal' } });
    expect(rows(reply)).toEqual([{ id: expect.any(String), department: 'Hemtjänst Söder', 'manager@delta': [{ '@odata.type': '#microsoft.graph.user', id: '00000000-0000-4000-8000-000000000001' }] }]);
    expect(reply.headers.get('preference-applied')).toBe('return=minimal');
  });

  it('leave a mark when they are removed, and their names on what they wrote', async () => {
    const link = await latest();
    const [gone, erased] = [await change({ create: { userPrincipalName: upn('gå.bort'), displayName: 'Gå Bort' } }), await change({ create: { userPrincipalName: upn('ut.plånad'), displayName: 'Ut Plånad' } })];
    await change({ user: upn('gå.bort'), remove: true });
    await change({ user: upn('ut.plånad'), remove: 'permanently' });
    expect(rows(await full('GET', link))).toEqual([
      { id: gone['id'], '@removed': { reason: 'changed' } },
      { id: erased['id'], '@removed': { reason: 'deleted' } },
    ]);
    expect((await full('GET', `/v1.0/users/${upn('gå.bort')}`)).status).toBe(404);
  });

  it('can be followed one by one', async () => {
    const link = await latest("&$filter=id eq '00000000-0000-4000-8000-000000000003' or id eq '00000000-0000-4000-8000-000000000004'");
    await change({ user: upn('nils.medlem'), set: { jobTitle: 'Lärare' } });
    await change({ user: upn('tilda.vikarie'), set: { jobTitle: 'Lärare' } });
    expect(rows(await full('GET', link)).map(({ displayName }) => displayName)).toEqual(['Nils Medlem']);
  });

  it('are forgotten by a token after seven days: 410, and where to start over', async () => {
    const link = await latest();
    await tenant.control('POST', 'clock', { advanceMs: 7 * dayMs - 60_000 });
    expect((await full('GET', link)).status).toBe(200);
    await tenant.control('POST', 'clock', { advanceMs: 120_000 });
    const reply = await full('GET', link);
    expect([reply.status, reply.body['error']?.['code']]).toEqual([410, 'syncStateNotFound']);
    expect((await full('GET', String(reply.headers.get('location')))).status).toBe(200);
  });

  it.each(['$top=10', '$expand=manager', '$orderby=displayName'])('refuses %s on a delta by name', async (option) => {
    expect((await full('GET', `/v1.0/users/delta?${option}`)).status).toBe(501);
  });

  it('refuses a delta to User.ReadBasic.All and a token that is none', async () => {
    const basic = await tenant.as('maja.medlem', ['User.ReadBasic.All']);
    expect((await basic('GET', '/v1.0/users/delta')).status).toBe(403);
    expect((await full('GET', '/v1.0/users/delta?$deltatoken=abc')).status).toBe(400);
  });

  it('have managers and reports, up to the top of the chain', async () => {
    await change({ user: upn('nils.medlem'), set: { managerId: upn('olga.ägare') } });
    await change({ user: upn('vera.skribent'), set: { managerId: upn('nils.medlem') } });
    expect((await full('GET', `/v1.0/users/${upn('vera.skribent')}/manager`)).body).toMatchObject({ displayName: 'Nils Medlem' });
    expect((await full('GET', '/v1.0/me/manager')).body).toMatchObject({ error: { code: 'Request_ResourceNotFound' } });
    expect(rows(await full('GET', `/v1.0/users/${upn('nils.medlem')}/directReports?$select=displayName`))).toEqual([{ '@odata.type': '#microsoft.graph.user', displayName: 'Vera Skribent' }]);
    const vera = `/v1.0/users/${upn('vera.skribent')}?$select=displayName&$count=true&$expand=`;
    const chain = await full('GET', `${vera}manager($levels=max;$select=displayName)`, { headers: eventual });
    expect(chain.body).toMatchObject({ displayName: 'Vera Skribent', manager: { displayName: 'Nils Medlem', manager: { displayName: 'Olga Ägare' } } });
    const one = await full('GET', `${vera}manager($levels=1;$select=displayName)`, { headers: eventual });
    expect(one.body['manager']).not.toHaveProperty('manager');
    expect((await full('GET', `${vera}manager($levels=2)`)).text).toContain('ConsistencyLevel: eventual');
    expect((await full('GET', `${vera}memberOf`)).status).toBe(501);
    const list = "/v1.0/users?$filter=startswith(displayName,'vera')&$select=displayName&$count=true&$expand=";
    expect(rows(await full('GET', `${list}manager($levels=max;$select=displayName)`, { headers: eventual }))[0]).toMatchObject({ manager: { displayName: 'Nils Medlem', manager: { displayName: 'Olga Ägare' } } });
    expect((await full('GET', '/v1.0/users?$expand=manager&$search="displayName:vera"', { headers: eventual })).status).toBe(400);
    const basic = await tenant.as('maja.medlem', ['User.ReadBasic.All']);
    expect((await basic('GET', `${list}manager`)).status).toBe(403);
  });

  it('are not changed by what makes no sense', async () => {
    for (const body of [{ user: 'nobody', set: {} }, { user: upn('nils.medlem'), set: { age: 4 } }, { user: upn('nils.medlem'), set: { jobTitle: 4 } }, { create: { displayName: 'Kim' } }, { create: { displayName: 'X', userPrincipalName: upn('nils.medlem') } }]) {
      expect((await tenant.ask('POST', '/_tenant/users', { body })).status).toBeGreaterThanOrEqual(400);
    }
  });
});
