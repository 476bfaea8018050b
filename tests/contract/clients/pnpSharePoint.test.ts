import { BrowserFetchWithRetry, DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/batching';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/security';
import '@pnp/sp/site-users/web';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import { chosenDoubts, under } from '../../journeys/support/settings.ts';
import { runTenant } from '../tenant/support/runTenant';
import type { RunningTenant } from '../tenant/support/runTenant';
import { bearer } from './bearer';
import { answerRealAddresses, siteHost, tokenFor } from './realAddresses';

describe('@pnp/sp', () => {
  let tenant: RunningTenant;
  let owner: SPFI;
  let maja: SPFI;
  let undo: () => void;

  beforeAll(async () => {
    tenant = await runTenant();
    const as = async (name: string): Promise<SPFI> => {
      const token = await tokenFor(tenant, name);
      return spfi(`https://${siteHost}/sites/torget`).using(DefaultHeaders(), DefaultInit(), BrowserFetchWithRetry(), DefaultParse(), bearer(token));
    };
    [owner, maja] = [await as('olga.ägare'), await as('maja.medlem')];
    undo = answerRealAddresses(tenant);
  });
  afterAll(async () => {
    undo();
    await tenant.stop();
  });

  it('reads the site and its lists', async () => {
    expect(await maja.web.select('Title', 'Url')()).toEqual(expect.objectContaining({ Title: 'Torget', Url: `https://${siteHost}/sites/torget` }));
    const lists = await maja.web.lists.select('Title', 'Hidden').filter('Hidden eq false')();
    expect(lists.map(({ Title }: { Title: string }) => Title)).toEqual(expect.arrayContaining(['Notes', 'Media']));
  });

  it('makes a list with columns, indexes one, hides it and breaks its inheritance', async () => {
    await owner.web.lists.add('Pnp', 'Av ett bibliotek', 100, false, { EnableVersioning: false });
    const list = owner.web.lists.getByTitle('Pnp');
    await list.fields.addText('Svar', { MaxLength: 255, Indexed: true });
    await list.fields.createFieldAsXml('<Field Type="Note" Name="Lång" DisplayName="Lång" RichText="FALSE" />');
    await list.update({ Hidden: true });
    await list.breakRoleInheritance(true);
    expect(await list.select('Title', 'Hidden', 'HasUniqueRoleAssignments')()).toMatchObject({ Title: 'Pnp', Hidden: true, HasUniqueRoleAssignments: true });
    expect(await list.fields.getByInternalNameOrTitle('Svar')()).toMatchObject({ Indexed: true, TypeAsString: 'Text' });
    expect(await list.fields.select('InternalName')()).toEqual(expect.arrayContaining([expect.objectContaining({ InternalName: 'Lång' })]));
    expect(await list.defaultView()).toMatchObject({ DefaultView: true });
  });

  it('ensures a list, whether it is there or not', async () => {
    expect((await owner.web.lists.ensure('Säkrad')).created).toBe(true);
    expect((await owner.web.lists.ensure('Säkrad')).created).toBe(false);
  });

  it('adds, reads, changes and removes rows', async () => {
    const { items } = maja.web.lists.getByTitle('Activities');
    const made = (await items.add({ ActivityId: 'sp', Content: 'ett' })) as { Id: number };
    const row = items.getById(made.Id);
    await row.update({ Content: 'två' });
    expect(await row.select('Id', 'Content')()).toMatchObject({ Id: made.Id, Content: 'två' });
    await row.delete();
    await expect(items.getById(made.Id)()).rejects.toMatchObject({ status: 404 });
  });

  it('turns pages with for await', async () => {
    const pages: number[] = [];
    const { items } = maja.web.lists.getByTitle('Ledger');
    for await (const page of chosenDoubts.includes('prefixesRefused') ? items.select('Id').top(2500) : items.filter("startswith(Thread,'2026-11')").select('Id').top(400)) {
      pages.push((page as unknown[]).length);
    }
    expect(pages).toEqual(under('prefixesRefused', [2500, 2500, 1100], [400, 400, 200]));
  });

  it('is told of changes since a token', async () => {
    const list = maja.web.lists.getByTitle('Activities');
    const { CurrentChangeToken } = (await list.select('CurrentChangeToken')()) as unknown as { CurrentChangeToken: { StringValue: string } };
    await list.items.add({ ActivityId: 'sp-changed' });
    const query = {
      ChangeToken: CurrentChangeToken.StringValue, ViewFields: '<ViewFields><FieldRef Name="ActivityId"/></ViewFields>',
      QueryOptions: '<QueryOptions><IncludeMandatoryColumns>FALSE</IncludeMandatoryColumns><DateInUtc>TRUE</DateInUtc></QueryOptions>',
    };
    expect(await list.getListItemChangesSinceToken(query)).toMatch(/ItemCount="1"[\s\S]*ows_ActivityId="sp-changed"/);
  });

  it('knows who asks, and finds others', async () => {
    expect(await maja.web.currentUser()).toMatchObject({ Title: 'Maja Medlem' });
    expect(await owner.web.ensureUser('nils.medlem@prov.example')).toMatchObject({ Title: 'Nils Medlem' });
  });

  it('sends a batch and gives each promise its own answer', async () => {
    const [batched, execute] = maja.batched();
    const { items } = batched.web.lists.getByTitle('Activities');
    const titles = batched.web.select('Title')();
    const made = items.add({ ActivityId: 'sp-batch' });
    const missing = batched.web.lists.getByTitle('Finns inte')().catch((error: unknown) => error);
    await execute();
    expect(await titles).toMatchObject({ Title: 'Torget' });
    expect(await made).toMatchObject({ ActivityId: 'sp-batch' });
    expect(await missing).toMatchObject({ status: 404 });
  });

  it('is told why in SharePoint\'s own words', async () => {
    const refused = await maja.web.lists.add('Mitt').catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 403, message: expect.stringContaining('System.UnauthorizedAccessException') });
  });

  it('tries again after 429 as Retry-After says', async () => {
    await tenant.control('POST', 'faults', { match: '_api/web$', count: 1, status: 429, retryAfter: 1 });
    const startedAt = Date.now();
    expect(await maja.web()).toMatchObject({ Title: 'Torget' });
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(1000);
  });
});
