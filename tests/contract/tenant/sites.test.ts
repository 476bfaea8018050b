import { under } from '../../journeys/support/settings.ts';
import { listPath, runTenant } from './support/runTenant';
import type { Caller, Json, Reply, RunningTenant } from './support/runTenant';

const site = '/v1.0/sites/localhost:/sites/torget:';
const spfxApp = '08e18876-6177-487e-b8b5-cf950c1e598c';
const kind = '#microsoft.graph.sitePage';

describe('a site over Graph', () => {
  let tenant: RunningTenant;
  let owner: Caller;
  let maja: Caller;

  beforeAll(async () => {
    tenant = await runTenant();
    [owner, maja] = [await tenant.as('olga.ägare', ['Sites.FullControl.All']), await tenant.as('maja.medlem')];
  });
  afterAll(async () => tenant.stop());

  const rows = (reply: Reply): Json[] => reply.body['value'] as unknown as Json[];

  describe('permissions for Sites.Selected', () => {
    const grant = (role: string, id = spfxApp): object => ({ roles: [role], grantedToIdentitiesV2: [{ application: { id, displayName: 'SPFx' } }] });

    it('are given, shown and taken back by an owner, and the app feels it at once', async () => {
      const [permission] = rows(await owner('GET', `${site}/permissions`));
      expect(permission).toMatchObject({ roles: ['write'], grantedToIdentitiesV2: [{ application: { id: spfxApp } }] });
      const one = `${site}/permissions/${String(permission?.['id'])}`;
      expect((await owner('DELETE', one)).status).toBe(204);
      expect([(await owner('GET', one)).status, (await maja('GET', `${listPath('Activities')}/items`)).status]).toEqual([404, 403]);
      expect((await owner('POST', `${site}/permissions`, { body: grant('read') })).status).toBe(201);
      expect((await maja('GET', `${listPath('Activities')}/items`)).status).toBe(200);
      expect((await maja('POST', `${listPath('Activities')}/items`, { body: { fields: {} } })).status).toBe(403);
      await owner('POST', `${site}/permissions`, { body: grant('write') });
      expect((await maja('POST', `${listPath('Activities')}/items`, { body: { fields: {} } })).status).toBe(201);
    });

    it('are not for members, nor for lesser scopes, and cost five units', async () => {
      const member = await tenant.as('maja.medlem', ['Sites.FullControl.All']);
      const lesser = await tenant.as('olga.ägare', ['Sites.Manage.All']);
      await tenant.control('DELETE', 'meter');
      expect([(await member('GET', `${site}/permissions`)).status, (await lesser('GET', `${site}/permissions`)).status]).toEqual([403, 403]);
      expect(await tenant.control('GET', 'meter')).toMatchObject({ entries: [{ ru: 5 }, { ru: 5 }] });
    });

    it('refuse a role that there is not, and another app by name', async () => {
      expect((await owner('POST', `${site}/permissions`, { body: grant('king') })).status).toBe(400);
      expect((await owner('POST', `${site}/permissions`, { body: grant('read', 'another-app') })).text).toContain('another-app');
    });
  });

  describe('pages and news', () => {
    const textPart = { '@odata.type': '#microsoft.graph.textWebPart', innerHtml: '<p>Hej</p>' };
    const canvas = (webPart: object): object => ({ horizontalSections: [{ layout: 'oneColumn', id: '1', columns: [{ id: '1', width: 12, webparts: [webPart] }] }] });

    it('are drafts until they are published, and again when they are changed', async () => {
      const made = await owner('POST', `${site}/pages`, { body: { '@odata.type': kind, title: 'Ny bro över ån', promotionKind: 'newsPost', canvasLayout: canvas(textPart) } });
      expect(made.body).toMatchObject({ name: 'Ny-bro-över-ån.aspx', promotionKind: 'newsPost', publishingState: { level: 'draft' } });
      const page = `${site}/pages/${String(made.body['id'])}/microsoft.graph.sitePage`;
      expect((await owner('POST', `${page}/publish`)).status).toBe(204);
      const published = await owner('GET', `${page}?$expand=canvasLayout`);
      expect(published.body).toMatchObject({ publishingState: { level: 'published' }, canvasLayout: canvas(textPart) });
      expect((await owner('PATCH', page, { body: { '@odata.type': kind, title: 'Bron är klar' } })).body).toMatchObject({ title: 'Bron är klar', publishingState: { level: 'draft' } });
      expect((await owner('DELETE', `${site}/pages/${String(made.body['id'])}`, { headers: { 'if-match': '"stale"' } })).status).toBe(412);
      expect((await owner('DELETE', `${site}/pages/${String(made.body['id'])}`)).status).toBe(204);
      expect(rows(await owner('GET', `${site}/pages`))).toEqual([]);
    });

    it.each([
      ['without its type', { title: 'X' }, 400],
      ['without a title', { '@odata.type': kind }, 400],
      ['with a web part of one\'s own', { '@odata.type': kind, title: 'X', canvasLayout: { horizontalSections: [{ columns: [{ webparts: [{ '@odata.type': '#mine' }] }] }] } }, 400],
      ['with what this tenant lacks', { '@odata.type': kind, title: 'X', webParts: [] }, 501],
    ])('are refused %s', async (_, body, status) => {
      expect((await owner('POST', `${site}/pages`, { body })).status).toBe(status);
    });

    it('have names of their own, and are closed to Sites.Selected', async () => {
      const body = { '@odata.type': kind, title: 'Två', name: 'två.aspx' };
      expect([(await owner('POST', `${site}/pages`, { body })).status, (await owner('POST', `${site}/pages`, { body })).status]).toEqual([201, 409]);
      expect((await maja('GET', `${site}/pages`)).status).toBe(403);
    });
  });

  describe('SharePoint\'s own door, /_api/v2.0', () => {
    const v2 = listPath('Activities').replace('/v1.0', '/_api/v2.0');

    it('serves lists and drives by what the person may, without scopes and without units', async () => {
      const nobody = await tenant.as('maja.medlem', []);
      await tenant.control('DELETE', 'meter');
      const made = await nobody('POST', `${v2}/items`, { body: { fields: { ActivityId: 'v2' } } });
      expect(made.status).toBe(under('v2ReadsWindowsAlone', 400, 201));
      const delta = await nobody('GET', `${v2}/items/delta?token=latest`);
      expect(delta.status).toBe(under('v2ReadsWindowsAlone', 400, 200));
      if (delta.status === 200) {
        expect(String(delta.body['@odata.deltaLink'])).toContain('/_api/v2.0/');
        expect((await nobody('GET', String(delta.body['@odata.deltaLink']))).body['value']).toEqual([]);
      }
      expect((await nobody('GET', `${v2}/items?$filter=fields/ActivityId eq 'v2'`)).body['value']).toHaveLength(under('v2ReadsWindowsAlone', 0, 1));
      expect((await nobody('PUT', `${v2.replace('Activities', 'Media')}/drive/root:/v2.txt:/content`, { body: 'hej' })).status).toBe(201);
      expect(await tenant.control('GET', 'meter')).toMatchObject({ sums: { ru: 0 }, entries: expect.arrayContaining([expect.objectContaining({ service: 'sharepoint' })]) });
    });

    it('lets nobody do more than they may, and knows no people', async () => {
      const guest = await tenant.as('gun.gäst', []);
      expect((await guest('GET', `${v2}/items`)).status).toBe(403);
      expect((await maja('PUT', `${v2.replace('Activities', 'Published')}/drive/root:/x.txt:/content`, { body: 'x' })).status).toBe(403);
      expect((await maja('GET', '/_api/v2.0/me')).status).toBe(501);
    });
  });

  describe('versions of rows', () => {
    const merge = { accept: 'application/json', 'x-http-method': 'MERGE', 'if-match': '*' };

    it('are kept where the list keeps them, and end with the row', async () => {
      const list = '/sites/torget/_api/web/lists/getbytitle(\'Notes\')';
      await owner('POST', list, { body: { EnableVersioning: true }, headers: merge });
      const { body: made } = await maja('POST', `${listPath('Notes')}/items`, { body: { fields: { ActivityId: 'v', Content: 'ett' } } });
      const item = `${listPath('Notes')}/items/${String(made['id'])}`;
      await owner('PATCH', `${item}/fields`, { body: { Content: 'två' } });
      const versions = rows(await maja('GET', `${item}/versions?$expand=fields`));
      expect(versions.map(({ id, fields, lastModifiedBy }) => [id, fields?.['Content'], lastModifiedBy?.['user']?.['displayName']])).toEqual([['2.0', 'två', 'Olga Ägare'], ['1.0', 'ett', 'Maja Medlem']]);
      expect((await maja('GET', item)).body).toMatchObject({ fields: { _UIVersionString: '2.0' } });
      await owner('POST', list, { body: { EnableVersioning: false }, headers: merge });
      await maja('PATCH', `${item}/fields`, { body: { Content: 'tre' } });
      expect((await maja('GET', `${item}/versions`)).body['value']).toHaveLength(2);
      await maja('DELETE', item);
      expect((await maja('GET', `${item}/versions`)).status).toBe(404);
    });
  });

  describe('upload sessions', () => {
    it('take a file in pieces, in order, and make it when the last has come', async () => {
      const unit = 327_680;
      const content = Buffer.alloc(unit + 10, 7);
      const { body: session } = await maja('POST', `${listPath('Media')}/drive/root:/film.bin:/createUploadSession`, { body: { item: { '@microsoft.graph.conflictBehavior': 'fail' } } });
      const put = (from: number, to: number): Promise<Reply> => tenant.ask('PUT', String(session['uploadUrl']), { body: content.subarray(from, to), headers: { 'content-range': `bytes ${from}-${to - 1}/${content.length}` } });
      expect((await put(0, 1000)).status).toBe(400);
      expect((await put(unit, content.length)).status).toBe(416);
      expect((await put(0, unit)).body).toMatchObject({ nextExpectedRanges: [`${unit}-`] });
      const last = await put(unit, content.length);
      expect([last.status, last.body['size']]).toEqual([201, content.length]);
      expect((await put(unit, content.length)).status).toBe(404);
      expect((await maja('POST', `${listPath('Media')}/drive/root:/film.bin:/createUploadSession`, { body: { item: { fileSize: 4 } } })).status).toBe(501);
    });
  });
});
