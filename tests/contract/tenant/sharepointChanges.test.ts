import { under } from '../../journeys/support/settings.ts';
import { listPath, runTenant } from './support/runTenant';
import type { Caller, Reply, RunningTenant } from './support/runTenant';

const web = '/sites/torget/_api/web';
const headers = { accept: 'application/json;odata=nometadata' };
const activities = `${web}/lists/getbytitle('Activities')`;

describe("SharePoint REST's changes and files", () => {
  let tenant: RunningTenant;
  let olga: Caller;
  let maja: Caller;
  let nils: Caller;

  beforeAll(async () => {
    tenant = await runTenant();
    [olga, maja, nils] = [await tenant.as('olga.ägare', []), await tenant.as('maja.medlem', []), await tenant.as('nils.medlem', [])];
  });
  afterAll(async () => tenant.stop());

  const post = (who: Caller, path: string, body?: unknown): Promise<Reply> => who('POST', path, { ...(body === undefined ? {} : { body }), headers });
  const write = async (who: Caller, fields: Record<string, string>): Promise<number> => Number((await post(who, `${activities}/items`, fields)).body['Id']);
  const now = async (who: Caller): Promise<string> => String((await who('GET', `${activities}?$select=CurrentChangeToken`, { headers })).body['CurrentChangeToken']?.['StringValue']);
  const fields = ['ID', 'owshiddenversion', 'Created', 'Author', 'ActivityId', 'Content'];
  const changes = (who: Caller, ChangeToken: string, more: Record<string, unknown> = {}): Promise<Reply> =>
    post(who, `${activities}/GetListItemChangesSinceToken`, {
      query: {
        ChangeToken,
        ViewFields: `<ViewFields>${fields.map((name) => `<FieldRef Name="${name}"/>`).join('')}</ViewFields>`,
        QueryOptions: '<QueryOptions><IncludeMandatoryColumns>FALSE</IncludeMandatoryColumns><DateInUtc>TRUE</DateInUtc></QueryOptions>',
        ...more,
      },
    });
  const tokenOf = (reply: Reply): string => /LastChangeToken="([^"]+)"/.exec(reply.text)?.[1] ?? '';

  it('tells as XML what was written, changed and deleted since a token', async () => {
    const from = await now(nils);
    expect(from).toMatch(/^1;3;[0-9a-f-]{36};6\d{17};\d+$/);
    const kept = await write(maja, { ActivityId: 'kept', Content: 'Två\nrader & "citat" <b>' });
    const gone = await write(maja, { ActivityId: 'gone', Content: 'borta' });
    await maja('POST', `${activities}/items(${gone})`, { headers: { ...headers, 'x-http-method': 'DELETE', 'if-match': '*' } });
    const reply = await changes(nils, from);
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/xml; charset=utf-8']);
    expect(reply.text).toContain(`<Id ChangeType="Delete">${gone}</Id>`);
    expect(reply.text).toContain('ItemCount="1"');
    expect(reply.text).toMatch(new RegExp(`<z:row ows_ID="${kept}" ows_owshiddenversion="1" ows_Created="\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ" ows_Author="\\d+;#Maja Medlem" ows_ActivityId="kept" ows_Content="Två&#10;rader &amp; &quot;citat&quot; &lt;b&gt;" />`));
    const after = await changes(nils, tokenOf(reply));
    expect([after.text.includes('ItemCount="0"'), after.text.includes('MoreChanges')]).toEqual([true, false]);
  });

  it('gives more than a page in pages', async () => {
    let token = await now(nils);
    for (let i = 0; i < 5; i++) await write(maja, { ActivityId: `page-${i}` });
    const seen: number[] = [];
    for (let more = true; more; ) {
      const reply = await changes(nils, token, { RowLimit: '2' });
      seen.push(Number(/ItemCount="(\d+)"/.exec(reply.text)?.[1]));
      token = tokenOf(reply);
      more = reply.text.includes('MoreChanges="TRUE"');
    }
    expect(seen).toEqual([2, 2, 1]);
  });

  it('says so when a token is of no use: spoilt, of another list, older than 60 days', async () => {
    const token = await now(nils);
    const other = String((await nils('GET', `${web}/lists/getbytitle('Notes')?$select=CurrentChangeToken`, { headers })).body['CurrentChangeToken']?.['StringValue']);
    for (const spoilt of ['spoilt', other]) expect((await changes(nils, spoilt)).text).toContain('<Id ChangeType="InvalidToken" />');
    await tenant.control('POST', 'clock', { advanceMs: 61 * 86_400_000 });
    [olga, maja, nils] = [await tenant.as('olga.ägare', []), await tenant.as('maja.medlem', []), await tenant.as('nils.medlem', [])];
    expect((await changes(nils, token)).text).toContain('<Id ChangeType="InvalidToken" />');
  });

  it('refuses by name what it lacks', async () => {
    const token = await now(nils);
    const lacking = await Promise.all([changes(nils, ''), changes(nils, token, { Query: '<Where/>' }), changes(nils, token, { QueryOptions: '<QueryOptions><Folder>x</Folder><DateInUtc>TRUE</DateInUtc></QueryOptions>' })]);
    expect(lacking.map(({ status }) => status)).toEqual([501, 501, 501]);
    expect(lacking[1]?.text).toContain("'Query'");
  });

  it('tells who the numbers of authors are', async () => {
    const id = await write(maja, { ActivityId: 'who' });
    const author = String((await nils('GET', `${activities}/items(${id})`, { headers })).body['AuthorId']);
    const { body } = await nils('GET', `${web}/siteusers?$select=Id,Title,AadObjectId&$filter=Id eq ${author} or Id eq 999999`, { headers });
    const AadObjectId = under<unknown>('noCreatedById', null, { NameId: expect.stringMatching(/^[0-9a-f-]{36}$/), NameIdIssuer: expect.any(String) });
    expect(body['value']).toEqual([{ Id: Number(author), Title: 'Maja Medlem', AadObjectId }]);
  });

  it('reads and writes files, and makes folders, where the person may', async () => {
    const file = (path: string, rest = ''): string => `${web}/getfilebyserverrelativepath(decodedurl='/sites/torget/${path}')${rest}`;
    const into = (folder: string, rest: string): string => `${web}/getfolderbyserverrelativepath(decodedurl='/sites/torget/${folder}')/${rest}`;
    const put = (who: Caller, folder: string, name: string, body: string, overwrite = true): Promise<Reply> => who('POST', into(folder, `files/addusingpath(decodedurl='${name}',overwrite=${overwrite})`), { body, headers });
    expect((await put(maja, 'Media/2026-11', 'a.jpg', 'ett')).status).toBe(404);
    expect((await post(maja, into('Media', "folders/addusingpath(decodedurl='2026-11')"))).status).toBe(200);
    const made = await put(maja, 'Media/2026-11', 'a.jpg', 'ett');
    expect([made.status, made.body['ServerRelativeUrl'], made.body['ETag']]).toEqual([200, '/sites/torget/Media/2026-11/a.jpg', expect.stringMatching(/^"\{[0-9A-F-]{36}\},1"$/)]);
    expect((await put(maja, 'Media/2026-11', 'a.jpg', 'två', false)).status).toBe(400);
    await put(maja, 'Media/2026-11', 'a.jpg', 'två');
    expect((await nils('GET', file('Media/2026-11/a.jpg', '/$value'), {})).text).toBe('två');
    expect((await nils('GET', file('Media/2026-11/a.jpg', '?$select=ETag,Length'), { headers })).body).toEqual({ ETag: expect.stringMatching(/,2"$/), Length: '4' });
    expect((await nils('GET', file('Media/none.jpg', '/$value'), {})).status).toBe(404);
    expect((await maja('POST', file('Media/2026-11/a.jpg'), { headers: { ...headers, 'x-http-method': 'DELETE' } })).status).toBe(200);
  });

  it('lets who may only read a library read it, by either way', async () => {
    await post(olga, `${web}/lists`, { Title: 'Shelf', BaseTemplate: 101 });
    await post(olga, `${web}/lists/getbytitle('Shelf')/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
    const members = String((await olga('GET', `${web}/associatedmembergroup?$select=Id`, { headers })).body['Id']);
    await post(olga, `${web}/lists/getbytitle('Shelf')/roleassignments/addroleassignment(principalid=${members},roledefid=1073741826)`);
    const add = `${web}/getfolderbyserverrelativepath(decodedurl='/sites/torget/Shelf')/files/addusingpath(decodedurl='x.gz',overwrite=true)`;
    expect([(await olga('POST', add, { body: 'x', headers })).status, (await maja('POST', add, { body: 'y', headers })).status]).toEqual([200, 403]);
    expect((await maja('GET', `${web}/getfilebyserverrelativepath(decodedurl='/sites/torget/Shelf/x.gz')/$value`, {})).text).toBe('x');
    const graph = await tenant.as('maja.medlem');
    expect((await graph('GET', `${listPath('Shelf')}/drive/root:/x.gz:/content`)).text).toBe('x');
  });
});
