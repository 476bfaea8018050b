import { runTenant } from './support/runTenant';
import type { Caller, Json, RunningTenant } from './support/runTenant';

const eventual = { consistencylevel: 'eventual' };

describe('the directory', () => {
  let tenant: RunningTenant;
  let basic: Caller;
  let full: Caller;

  beforeAll(async () => {
    tenant = await runTenant();
    [basic, full] = [await tenant.as('maja.medlem', ['User.ReadBasic.All']), await tenant.as('maja.medlem', ['User.Read.All', 'Presence.Read.All'])];
  });
  afterAll(async () => tenant.stop());

  const names = (body: Json): string[] => (body['value'] as unknown as Json[]).map((user) => String(user['displayName']));

  it('gives 999 people a page at the most', async () => {
    expect(names((await full('GET', '/v1.0/users?$top=999')).body)).toHaveLength(128);
  });

  it('gives 100 people a page by itself, and all of them by the links', async () => {
    const first = await full('GET', '/v1.0/users');
    expect(names(first.body)).toHaveLength(100);
    const second = await full('GET', String(first.body['@odata.nextLink']));
    expect(names(second.body)).toHaveLength(28);
    expect(second.body).not.toHaveProperty('@odata.nextLink');
  });

  it.each(['0', '1000', 'x'])('refuses $top=%s', async (top) => {
    const reply = await full('GET', `/v1.0/users?$top=${top}`);
    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({ error: { code: 'Request_UnsupportedQuery', message: `Invalid page size specified: '${top}'. Must be between 1 and 999 inclusive.` } });
  });

  it('refuses $skip as Entra does, and $orderby by name', async () => {
    expect((await full('GET', '/v1.0/users?$skip=5')).status).toBe(400);
    expect((await full('GET', '/v1.0/users?$orderby=displayName')).body).toMatchObject({ error: { code: 'notImplemented' } });
  });

  it('shows others only by name and mail to User.ReadBasic.All, and oneself whole', async () => {
    const other = await basic('GET', '/v1.0/users/nils.medlem@prov.example?$select=id,displayName,mail,jobTitle,department,businessPhones,accountEnabled');
    expect(other.body).toMatchObject({ displayName: 'Nils Medlem', mail: 'nils.medlem@prov.example', jobTitle: null, department: null, businessPhones: [], accountEnabled: null });
    expect((await basic('GET', '/v1.0/me?$select=jobTitle')).body).toMatchObject({ jobTitle: 'Undersköterska' });
    expect((await full('GET', '/v1.0/users/nils.medlem@prov.example?$select=jobTitle')).body).toMatchObject({ jobTitle: 'Undersköterska' });
  });

  it.each([
    ["startswith(displayName,'vera')", ['Vera Skribent']],
    ["mail eq 'NILS.medlem@prov.example'", ['Nils Medlem']],
    ['accountEnabled eq false', ['Sven Slutat']],
    ["userType eq 'Guest' and accountEnabled eq true", ['Gun Gäst']],
    ["id in ('00000000-0000-4000-8000-000000000001','00000000-0000-4000-8000-000000000004')", ['Olga Ägare', 'Vera Skribent']],
    ["displayName eq 'Rock and Roll'", []],
  ])('filters by %s', async (filter, expected) => {
    expect(names((await full('GET', `/v1.0/users?$filter=${encodeURIComponent(filter)}`)).body)).toEqual(expected);
  });

  it.each([
    ["companyName eq 'Vård och omsorg'"], ["startswith(officeLocation,'Stads')"], ["mobilePhone eq '070-1000000'"], ["preferredLanguage eq 'sv-SE'"], ['department eq null'],
    ["userType ne 'Guest'"], ['showInAddressList eq true'], ["onPremisesExtensionAttributes/extensionAttribute10 eq 'skyddad'"],
  ])('filters by %s in an advanced query alone', async (filter) => {
    const plain = await full('GET', `/v1.0/users?$filter=${encodeURIComponent(filter)}`);
    expect([plain.status, plain.body['error']?.['code'], plain.body['error']?.['message']]).toEqual([400, 'Request_UnsupportedQuery', expect.stringContaining('Unsupported or invalid query filter clause')]);
    const advanced = `/v1.0/users?$count=true&$filter=${encodeURIComponent(filter)}`;
    expect((await full('GET', advanced, { headers: eventual })).status).toBe(200);
    expect((await full('GET', `${advanced}&$expand=manager`, { headers: eventual })).status).toBe(400);
  });

  it.each(["startswith(userType,'G')", "startswith(jobTitle,'U')", "startswith(id,'0')", 'mail eq null', "employeeOrgData eq 'x'"])('knows no filter such as %s', async (filter) => {
    expect((await full('GET', `/v1.0/users?$count=true&$filter=${encodeURIComponent(filter)}`, { headers: eventual })).status).toBe(400);
  });

  it.each([
    ['"displayName:med maj"', ['Maja Medlem']],
    ['"displayName:edlem"', []],
    ['"mail:medlem"', []],
    ['"userPrincipalName:nils.m"', ['Nils Medlem']],
    ['"displayName:119"', ['Kim Karlsson119']],
    ['"displayName:karlsson11"', expect.arrayContaining(['Kim Karlsson11', 'Kim Karlsson110'])],
    ['"mail:vera" OR "displayName:olga"', ['Olga Ägare', 'Vera Skribent']],
    ['"displayName:medlem" AND "givenName:ni"', ['Nils Medlem']],
  ])('searches for %s by Entra\'s words', async (search, expected) => {
    expect(names((await full('GET', `/v1.0/users?$search=${encodeURIComponent(search)}`, { headers: eventual })).body)).toEqual(expected);
  });

  it.each([
    ['lars', true], ['erik', true], ['mc', true], ['donald', true], ['larserik', false], ['arserik', false], ['lars-erik McDonald', true], ['123', true], ['b2', false],
  ])('cuts Lars-Erik McDonald B123 into words: %s finds him: %s', async (word, found) => {
    await tenant.control('POST', 'users', { create: { userPrincipalName: `${encodeURIComponent(word)}@prov.example`, displayName: 'Lars-Erik McDonald B123', department: word } });
    const reply = await full('GET', `/v1.0/users?$select=department&$search=${encodeURIComponent(`"displayName:${word}"`)}&$filter=${encodeURIComponent(`department eq '${word}'`)}`, { headers: eventual });
    await tenant.control('POST', 'users', { user: `${encodeURIComponent(word)}@prov.example`, remove: true });
    expect(reply.body['value']).toHaveLength(found ? 1 : 0);
  });

  it('lets nobody find others by what they may not see', async () => {
    const filter = encodeURIComponent("jobTitle eq 'Undersköterska'");
    expect(names((await basic('GET', `/v1.0/users?$filter=${filter}`)).body)).toEqual(['Maja Medlem']);
    expect(names((await full('GET', `/v1.0/users?$filter=${filter}&$top=999`)).body).length).toBeGreaterThan(100);
  });

  it('asks for ConsistencyLevel with $search, and counts on the first page alone', async () => {
    const reply = await full('GET', '/v1.0/users?$search="displayName:kim"');
    expect(reply.status).toBe(400);
    expect(reply.text).toContain('ConsistencyLevel: eventual');
    const first = await full('GET', '/v1.0/users?$search="displayName:kim"&$count=true&$top=50', { headers: eventual });
    expect(first.body['@odata.count']).toBe(120);
    const second = await full('GET', String(first.body['@odata.nextLink']), { headers: eventual });
    expect(second.body).not.toHaveProperty('@odata.count');
  });

  it('does not let guests read others', async () => {
    const guest = await tenant.as('gun.gäst', ['User.Read.All']);
    expect((await guest('GET', '/v1.0/users')).status).toBe(403);
    expect((await guest('GET', '/v1.0/me')).body).toMatchObject({ displayName: 'Gun Gäst' });
  });

  it('draws portraits in the sizes that Graph has, and has none for some', async () => {
    const sizes = await Promise.all(['48x48', '120x120', '648x648'].map((size) => full('GET', `/v1.0/users/nils.medlem@prov.example/photos/${size}/$value`)));
    expect(sizes.map(({ status, headers }) => [status, headers.get('content-type')])).toEqual(Array(3).fill([200, 'image/png']));
    expect((await full('GET', '/v1.0/users/tilda.vikarie@prov.example/photo/$value')).body).toMatchObject({ error: { code: 'ImageNotFound' } });
    expect((await full('GET', '/v1.0/me/photos/50x50/$value')).status).toBe(400);
    const facts = await Promise.all(['nils.medlem', 'tilda.vikarie'].map((name) => full('GET', `/v1.0/users/${name}@prov.example/photo`)));
    expect(facts.map(({ status, body }) => [status, body['id'], body['@odata.mediaContentType']])).toEqual([[200, '240X240', 'image/png'], [200, '1X1', 'image/gif']]);
  });

  it('tells the presence of up to 650 people, the same when asked again', async () => {
    const ids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000003', 'nobody'];
    const ask = async (): Promise<Json> => (await full('POST', '/v1.0/communications/getPresencesByUserId', { body: { ids } })).body;
    const first = await ask();
    expect(first['value']).toEqual([expect.objectContaining({ id: ids[0], availability: expect.any(String), activity: expect.any(String) }), expect.objectContaining({ id: ids[1] })]);
    expect(await ask()).toEqual(first);
    const statuses = [650, 651].map(async (count) => (await full('POST', '/v1.0/communications/getPresencesByUserId', { body: { ids: Array(count).fill('x') } })).status);
    expect(await Promise.all(statuses)).toEqual([200, 400]);
  });

  it('counts identity units apart: $select and a small $top save one each, $expand costs one', async () => {
    const costs: unknown[] = [];
    const group = '/v1.0/groups/d0a3c6b2-5f2e-4a57-9b1d-6c1e0f7a4e10';
    for (const path of ['/v1.0/users', '/v1.0/users?$select=id', '/v1.0/users?$top=5&$select=id', '/v1.0/me', '/v1.0/me?$expand=manager', `${group}/members`, `${group}/transitiveMembers`]) {
      await tenant.control('DELETE', 'meter');
      await full('GET', path);
      const { sums } = await tenant.control('GET', 'meter');
      costs.push([sums?.['ru'], sums?.['identityRu']]);
    }
    expect(costs).toEqual([[0, 2], [0, 1], [0, 1], [0, 1], [0, 2], [0, 3], [0, 5]]);
  });
});
