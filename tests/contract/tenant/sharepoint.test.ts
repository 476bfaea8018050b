import { under } from '../../journeys/support/settings.ts';
import { listPath, runTenant } from './support/runTenant';
import type { Ask, Caller, Reply, RunningTenant } from './support/runTenant';

const web = '/sites/torget/_api/web';
const noMetadata = { accept: 'application/json;odata=nometadata' };
const merge = { ...noMetadata, 'x-http-method': 'MERGE', 'if-match': '*' };

describe('SharePoint REST', () => {
  let tenant: RunningTenant;
  let owner: Caller;
  let maja: Caller;
  let nils: Caller;

  beforeAll(async () => {
    tenant = await runTenant();
    [owner, maja, nils] = [await tenant.as('olga.ägare', []), await tenant.as('maja.medlem', []), await tenant.as('nils.medlem', [])];
  });
  afterAll(async () => tenant.stop());

  const list = (title: string, rest = ''): string => `${web}/lists/getbytitle('${title}')${rest}`;
  const post = (who: Caller, path: string, body?: unknown, headers: Ask['headers'] = noMetadata): Promise<Reply> => who('POST', path, { ...(body === undefined ? {} : { body }), headers });

  it('lets the owner set up a list: columns, indexes, uniqueness, security, hidden; Graph then writes to it', async () => {
    const made = await post(owner, `${web}/lists`, { Title: 'Setup', BaseTemplate: 100, Hidden: true, EnableVersioning: false });
    expect([made.status, made.body['Title']]).toEqual([201, 'Setup']);
    expect((await post(owner, list('Setup', '/fields'), { Title: 'ActivityId', FieldTypeKind: 2 })).status).toBe(201);
    const xml = '<Field Type="Note" Name="Content" DisplayName="Content" RichText="FALSE" />';
    expect((await post(owner, list('Setup', '/fields/createfieldasxml'), { parameters: { SchemaXml: xml } })).status).toBe(201);
    expect((await post(owner, list('Setup', "/fields/getbyinternalnameortitle('ActivityId')"), { Indexed: true, EnforceUniqueValues: true }, merge)).status).toBe(204);
    expect((await post(owner, list('Setup', "/fields/getbyinternalnameortitle('Title')"), { Required: false }, merge)).status).toBe(204);
    expect((await post(owner, list('Setup'), { WriteSecurity: 2, ReadSecurity: 1, Description: 'Loggen' }, merge)).status).toBe(204);
    const { body: fields } = await owner('GET', list('Setup', "/fields?$select=InternalName,Indexed,EnforceUniqueValues&$filter=InternalName eq 'ActivityId'"), { headers: noMetadata });
    expect(fields['value']).toEqual([{ InternalName: 'ActivityId', Indexed: true, EnforceUniqueValues: true }]);
    const graph = await tenant.as('maja.medlem');
    const write = (id: string): Promise<Reply> => graph('POST', `${listPath('Setup')}/items`, { body: { fields: { ActivityId: id, Content: 'x' } } });
    expect([(await write('s1')).status, (await write('s1')).status]).toEqual([201, under('duplicateAnswers500', 500, 400)]);
    expect((await owner('GET', list('Setup'), { headers: noMetadata })).body).toMatchObject({ Hidden: true, WriteSecurity: 2, EnableVersioning: false, ItemCount: under('duplicateLeavesEmptyRow', 2, 1) });
  });

  it('lets members look but not manage', async () => {
    expect((await maja('GET', list('Activities'), { headers: noMetadata })).status).toBe(200);
    for (const attempt of [
      await post(maja, `${web}/lists`, { Title: 'Mitt', BaseTemplate: 100 }),
      await post(maja, list('Activities', '/fields'), { Title: 'X', FieldTypeKind: 2 }),
      await post(maja, list('Activities'), { Hidden: false }, merge),
      await post(maja, list('Activities', '/breakroleinheritance(copyroleassignments=true,clearsubscopes=false)')),
    ]) {
      expect(attempt.status).toBe(403);
      expect(attempt.text).toContain('System.UnauthorizedAccessException');
    }
  });

  it('gives a library its own permissions, which Graph follows', async () => {
    await post(owner, `${web}/lists`, { Title: 'Secret', BaseTemplate: 101 });
    await post(owner, list('Secret', '/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)'));
    const reader = await tenant.as('maja.medlem');
    expect((await reader('GET', `${listPath('Secret')}/drive`)).status).toBe(403);
    const { body: members } = await owner('GET', `${web}/associatedmembergroup?$select=Id`, { headers: noMetadata });
    const { body: read } = await owner('GET', `${web}/roledefinitions/getbytype(2)`, { headers: noMetadata });
    await post(owner, list('Secret', `/roleassignments/addroleassignment(principalid=${String(members['Id'])},roledefid=${String(read['Id'])})`));
    expect((await reader('GET', `${listPath('Secret')}/drive`)).status).toBe(200);
    expect((await reader('PUT', `${listPath('Secret')}/drive/root:/x.txt:/content`, { body: 'x' })).status).toBe(403);
    const { body: user } = await post(owner, `${web}/ensureuser`, { logonName: 'maja.medlem@prov.example' });
    const { body: contribute } = await owner('GET', `${web}/roledefinitions/getbyname('Contribute')`, { headers: noMetadata });
    await post(owner, list('Secret', `/roleassignments/addroleassignment(principalid=${String(user['Id'])},roledefid=${String(contribute['Id'])})`));
    expect((await reader('PUT', `${listPath('Secret')}/drive/root:/x.txt:/content`, { body: 'x' })).status).toBe(201);
  });

  it('keeps the inheritance of a list above 100,000 rows', async () => {
    await post(owner, `${web}/lists`, { Title: 'Huge', BaseTemplate: 100 });
    for (const Title of ['Kind', 'ActivityId', 'At', 'Thread', 'Actor', 'About', 'Target', 'Audience']) await post(owner, list('Huge', '/fields'), { Title, FieldTypeKind: 2 });
    for (const Title of ['Content', 'Data']) await post(owner, list('Huge', '/fields'), { Title, FieldTypeKind: 3 });
    const made = await tenant.control('POST', 'bulk', { site: '/sites/torget', list: 'Huge', count: 100_001, from: '2026-01-01', to: '2026-06-01' });
    expect(made).toMatchObject({ made: 100_001 });
    const replies = [await post(owner, list('Huge', '/breakroleinheritance(true,false)')), await post(owner, list('Huge', '/resetroleinheritance'))];
    expect(replies.map(({ status }) => status)).toEqual([500, 500]);
    expect((await owner('GET', list('Huge', '?$select=HasUniqueRoleAssignments'), { headers: noMetadata })).body).toEqual({ HasUniqueRoleAssignments: false });
  });

  it('refuses to index a column of a list above 5,000 rows', async () => {
    const reply = await post(owner, list('Ledger', "/fields/getbyinternalnameortitle('Kind')"), { Indexed: true }, merge);
    expect(reply.status).toBe(500);
    expect(reply.text).toContain('SPQueryThrottledException');
  });

  it('lets whoever may edit a row change its Author, which is why createdBy is no proof', async () => {
    const { body: item } = await post(maja, list('Activities', '/items'), { ActivityId: 'forged' });
    const path = list('Activities', `/items(${String(item['Id'])})/ValidateUpdateListItem()`);
    const formValues = [{ FieldName: 'Author', FieldValue: JSON.stringify([{ Key: 'i:0#.f|membership|nils.medlem@prov.example' }]) }];
    expect((await post(nils, path, { formValues })).status).toBe(403);
    expect((await post(maja, path, { formValues })).status).toBe(200);
    const graph = await tenant.as('maja.medlem');
    expect((await graph('GET', `${listPath('Activities')}/items/${String(item['Id'])}`)).body).toMatchObject({ createdBy: { user: { displayName: 'Nils Medlem' } } });
  });

  it('makes Graph follow the filter of the default view', async () => {
    const graph = await tenant.as('maja.medlem');
    for (const Kind of ['post', 'comment']) {
      await graph('POST', `${listPath('Notes')}/items`, { body: { fields: { ActivityId: `view-${Kind}`, Kind } } });
    }
    const ViewQuery = '<Where><Eq><FieldRef Name="Kind"/><Value Type="Text">post</Value></Eq></Where>';
    expect((await post(owner, list('Notes', '/defaultview'), { ViewQuery }, merge)).status).toBe(204);
    expect((await graph('GET', `${listPath('Notes')}/items`)).body['value']).toHaveLength(1);
    await post(owner, list('Notes', '/defaultview'), { ViewQuery: '' }, merge);
    expect((await graph('GET', `${listPath('Notes')}/items`)).body['value']).toHaveLength(2);
  });

  it('wraps answers and errors as verbose asks for it, and gives a digest', async () => {
    const verbose = { accept: 'application/json;odata=verbose' };
    expect((await maja('GET', `${web}?$select=Title`, { headers: verbose })).body).toEqual({ d: { Title: 'Torget' } });
    expect((await maja('GET', list('Nowhere'), { headers: verbose })).body).toMatchObject({ error: { message: { value: expect.stringContaining("'Nowhere' does not exist") } } });
    expect((await post(maja, '/sites/torget/_api/contextinfo')).body).toMatchObject({ FormDigestValue: expect.any(String) });
  });

  it('tells what each may do, costs the app no units, and refuses by name what it lacks', async () => {
    await tenant.control('DELETE', 'meter');
    const masks = [await owner('GET', `${web}/effectivebasepermissions`), await maja('GET', `${web}/effectivebasepermissions`)].map(({ body }) => body);
    expect(masks).toEqual([{ High: '2147483647', Low: '4294967295' }, { High: '432', Low: '1011030767' }]);
    expect(await tenant.control('GET', 'meter')).toMatchObject({ sums: { requests: 2, ru: 0 } });
    const lacking = await maja('GET', `${web}/navigation`);
    expect([lacking.status, lacking.text.includes('/_api/web/navigation')]).toEqual([501, true]);
  });

  it('reads and writes rows with their tags', async () => {
    const { body: made, headers } = await post(maja, list('Activities', '/items'), { ActivityId: 'rest', Content: 'ett' });
    const path = list('Activities', `/items(${String(made['Id'])})`);
    const stale = { ...noMetadata, 'x-http-method': 'MERGE', 'if-match': headers.get('etag') ?? '' };
    expect((await post(maja, path, { Content: 'två' }, stale)).status).toBe(204);
    expect((await post(maja, path, { Content: 'tre' }, stale)).status).toBe(412);
    expect((await post(nils, path, { Content: 'fyra' }, merge)).status).toBe(403);
    expect((await maja('GET', list('Activities', "/items?$filter=startswith(ActivityId,'res')&$select=Content,Id"), { headers: noMetadata })).body['value']).toEqual([{ Content: 'två', Id: made['Id'] }]);
  });
});
