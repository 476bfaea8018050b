import { under } from '../../journeys/support/settings.ts';
import { listPath, runTenant } from './support/runTenant';
import type { Caller, RunningTenant } from './support/runTenant';

const activities = listPath('Activities');

describe('list items', () => {
  let tenant: RunningTenant;
  let owner: Caller;
  let maja: Caller;
  let nils: Caller;

  beforeAll(async () => {
    tenant = await runTenant();
    [owner, maja, nils] = [await tenant.as('olga.ägare'), await tenant.as('maja.medlem'), await tenant.as('nils.medlem')];
  });
  afterAll(async () => tenant.stop());

  it('creates a row with its fields, writer and tag', async () => {
    const reply = await maja('POST', `${activities}/items`, { body: { fields: { ActivityId: 'a1', Thread: 'a1~a1', Content: 'Hej' } } });
    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({
      createdBy: { user: { ...under('noCreatedById', {}, { id: '00000000-0000-4000-8000-000000000002' }), displayName: 'Maja Medlem', email: 'maja.medlem@prov.example' } },
      contentType: { name: 'Item' },
      fields: { ActivityId: 'a1', Content: 'Hej' },
    });
    expect(reply.body['eTag']).toMatch(/^"[0-9a-f-]{36},1"$/);
    expect(reply.headers.get('location')).toContain(`/items/${String(reply.body['id'])}`);
  });

  it('gives an item with all its fields, or those selected, and leaves out what is empty', async () => {
    const { body: made } = await maja('POST', `${activities}/items`, { body: { fields: { ActivityId: 'a2', Kind: 'post', Target: '' } } });
    const whole = await nils('GET', `${activities}/items/${String(made['id'])}?$expand=fields`);
    expect(whole.body['fields']).toMatchObject({ ActivityId: 'a2', Kind: 'post', AuthorLookupId: expect.any(String) });
    expect(whole.body['fields']).not.toHaveProperty('Target');
    const some = await nils('GET', `${activities}/items/${String(made['id'])}?$select=id,createdDateTime&$expand=fields($select=Kind)`);
    expect(Object.keys(some.body['fields'] ?? {}).sort()).toEqual(['@odata.etag', 'Kind']);
    expect(some.body).not.toHaveProperty('webUrl');
  });

  it.each([
    ['an unknown column', { Nonsense: 'x' }, "Field 'Nonsense' is not recognized"],
    ['a column that only the service writes', { Created: '2020-01-01T00:00:00Z' }, "Field 'Created' is read-only"],
    ['more than 255 characters in a line of text', { Kind: 'x'.repeat(256) }, 'Invalid text value.'],
    ['a number for a text', { Kind: 1 }, "expected type 'Edm.String'"],
  ])('refuses %s', async (_, fields, message) => {
    const reply = await maja('POST', `${activities}/items`, { body: { fields } });
    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({ error: { code: 'invalidRequest', message: expect.stringContaining(message) } });
  });

  it('refuses by name what else a body may hold', async () => {
    const { body: made } = await maja('POST', `${activities}/items`, { body: { fields: { ActivityId: 'more' } } });
    const more = { fields: {}, contentType: { id: '0x01' } };
    for (const reply of [await maja('POST', `${activities}/items`, { body: more }), await maja('PATCH', `${activities}/items/${String(made['id'])}`, { body: more })]) {
      expect([reply.status, reply.body['error']?.['message']]).toEqual([501, expect.stringContaining("'contentType'")]);
    }
  });

  it('takes 10,000 characters in a note', async () => {
    const content = 'å'.repeat(10_000);
    const reply = await maja('POST', `${activities}/items`, { body: { fields: { ActivityId: 'long', Content: content } } });
    expect(reply.body).toMatchObject({ fields: { Content: content } });
  });

  it.each([
    ['an empty body', '', 'Empty Payload'],
    ['broken JSON', '{"fields":', 'Unable to read JSON'],
  ])('refuses %s', async (_, body, message) => {
    const reply = await maja('POST', `${activities}/items`, { body, headers: { 'content-type': 'application/json' } });
    expect(reply.status).toBe(400);
    expect(reply.body).toMatchObject({ error: { code: 'BadRequest', message: expect.stringContaining(message) } });
  });

  it('refuses a value that must be unique and stands already, whatever its case, and leaves no row behind', async () => {
    await maja('POST', `${activities}/items`, { body: { fields: { ActivityId: 'Once' } } });
    const again = await nils('POST', `${activities}/items`, { body: { fields: { ActivityId: 'once' } } });
    expect([again.status, again.body['error']?.['code']]).toEqual(under('duplicateAnswers500', [500, 'generalException'], [400, 'invalidRequest']));
    if (again.status === 400) expect(again.body['error']?.['message']).toBe('One or more fields with unique constraints already has the provided value.');
    const found = await nils('GET', `${activities}/items?$filter=fields/ActivityId eq 'once'`);
    expect(found.body['value']).toHaveLength(1);
  });

  it('keeps rows without a value for the unique column apart', async () => {
    const [first, second] = [await maja('POST', `${activities}/items`, { body: { fields: {} } }), await maja('POST', `${activities}/items`, { body: { fields: {} } })];
    expect([first.status, second.status]).toEqual([201, 201]);
  });

  it('changes fields under If-Match, and refuses a stale tag with 412', async () => {
    const { body: made } = await maja('POST', `${activities}/items`, { body: { fields: { ActivityId: 'edit', Content: 'före' } } });
    const item = `${activities}/items/${String(made['id'])}`;
    const tag = String(made['eTag']);
    const changed = await maja('PATCH', `${item}/fields`, { body: { Content: 'efter' }, headers: { 'if-match': tag } });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ Content: 'efter', ActivityId: 'edit' });
    const stale = await maja('PATCH', item, { body: { fields: { Content: 'för sent' } }, headers: { 'if-match': tag } });
    expect(stale.status).toBe(412);
    expect((await maja('GET', `${item}/fields`)).body).toMatchObject({ Content: 'efter' });
    expect((await maja('DELETE', item, { headers: { 'if-match': tag } })).status).toBe(412);
    expect((await maja('DELETE', item, { headers: { 'if-match': '*' } })).status).toBe(204);
    expect((await maja('GET', item)).status).toBe(404);
  });

  it('lets people edit and delete only what they wrote themselves, and the owner everything', async () => {
    const { body: made } = await maja('POST', `${activities}/items`, { body: { fields: { ActivityId: 'mine', Content: 'min' } } });
    const item = `${activities}/items/${String(made['id'])}`;
    const { body: another } = await maja('POST', `${activities}/items`, { body: { fields: { ActivityId: 'mine too' } } });
    const attempts = [await nils('PATCH', `${item}/fields`, { body: { Content: 'din' } }), await nils('DELETE', `${activities}/items/${String(another['id'])}`)];
    expect(attempts.map(({ status, body }) => [status, body['error']?.['code']])).toEqual(under<unknown[]>('writeSecurityIgnored', [[200, undefined], [204, undefined]], [[403, 'accessDenied'], [403, 'accessDenied']]));
    const byOwner = await owner('PATCH', `${item}/fields`, { body: { Content: 'borttaget' } });
    expect(byOwner.status).toBe(200);
    expect((await nils('GET', item)).body).toMatchObject({ createdBy: { user: { displayName: 'Maja Medlem' } }, lastModifiedBy: { user: { displayName: 'Olga Ägare' } } });
  });

  it('shows people only what they wrote themselves where ReadSecurity says so, in lists, changes and one by one, and the owner everything', async () => {
    const notes = `${listPath('Notes')}/items`;
    const ids: string[] = [];
    for (const writer of [maja, nils]) ids.push(String((await writer('POST', notes, { body: { fields: { Content: 'min' } } })).body['id']));
    const setSecurity = async (ReadSecurity: number): Promise<void> => {
      const headers = { 'x-http-method': 'MERGE', 'if-match': '*', accept: 'application/json;odata=nometadata' };
      expect((await owner('POST', "/sites/torget/_api/web/lists/getbytitle('Notes')", { body: { ReadSecurity }, headers })).status).toBe(204);
    };
    const idsFor = async (who: Caller, path: string): Promise<string[]> => ((await who('GET', path)).body['value'] as unknown as { id: string }[]).map(({ id }) => id);
    await setSecurity(2);
    expect(await idsFor(maja, notes)).toEqual([ids[0]]);
    expect(await idsFor(maja, `${notes}/delta`)).toEqual([ids[0]]);
    const byRest = await maja('GET', "/sites/torget/_api/web/lists/getbytitle('Notes')/items?$select=Id", { headers: { accept: 'application/json;odata=nometadata' } });
    expect(byRest.body['value']).toEqual([{ Id: Number(ids[0]) }]);
    expect([(await maja('GET', `${notes}/${ids[1]}`)).status, (await owner('GET', `${notes}/${ids[1]}`)).status]).toEqual([404, 200]);
    expect(await idsFor(owner, notes)).toEqual(ids);
    await setSecurity(1);
    expect(await idsFor(maja, notes)).toEqual(ids);
  });

  it('lets nobody but the owner write where WriteSecurity says none, by either way', async () => {
    const list = "/sites/torget/_api/web/lists/getbytitle('Notes')";
    const headers = { 'x-http-method': 'MERGE', 'if-match': '*', accept: 'application/json;odata=nometadata' };
    const add = async (): Promise<string> => String((await maja('POST', `${listPath('Notes')}/items`, { body: { fields: { Content: 'min' } } })).body['id']);
    const [kept, other] = [await add(), await add()];
    await owner('POST', list, { body: { WriteSecurity: 4 }, headers });
    const item = `${listPath('Notes')}/items/${kept}`;
    const attempts = [
      await maja('POST', `${listPath('Notes')}/items`, { body: { fields: {} } }),
      await maja('PATCH', `${item}/fields`, { body: { Content: 'ny' } }),
      await maja('DELETE', `${listPath('Notes')}/items/${other}`),
      await maja('POST', `${list}/items`, { body: { Content: 'ny' }, headers: { accept: headers.accept } }),
      await maja('POST', `${list}/items(${kept})`, { body: { Content: 'ny' }, headers }),
    ];
    expect(attempts.map(({ status }) => status)).toEqual(under('writeSecurityIgnored', [403, 200, 204, 403, 403], [403, 403, 403, 403, 403]));
    expect((await owner('PATCH', `${item}/fields`, { body: { Content: 'ny' } })).status).toBe(200);
    await owner('POST', list, { body: { WriteSecurity: 1 }, headers });
    expect((await nils('PATCH', `${item}/fields`, { body: { Content: 'din' } })).status).toBe(200);
  });

  it('answers 404 for lists, items and sites that are not there', async () => {
    for (const path of [`${listPath('Nowhere')}/items`, `${activities}/items/999999`, `${activities}/items/x`, '/v1.0/sites/localhost:/sites/ingen', '/v1.0/sites/localhost:/sites/%zz']) {
      const reply = await maja('GET', path);
      expect([path, reply.status, reply.body['error']?.['code']]).toEqual([path, 404, 'itemNotFound']);
    }
  });

  it('finds a site and a list by every address that Graph knows', async () => {
    const { body: site } = await maja('GET', '/v1.0/sites/localhost:/sites/torget');
    const id = String(site['id']);
    const { body: list } = await maja('GET', `/v1.0/sites/${id}/lists/Notes`);
    for (const path of [`/v1.0/sites/${id}`, `/v1.0/sites/${id.split(',')[1] ?? ''}`, '/v1.0/sites/root', '/v1.0/sites/prov.sharepoint.com:/sites/torget:']) {
      expect((await maja('GET', path)).body).toMatchObject({ id, displayName: 'Torget' });
    }
    expect((await maja('GET', `/v1.0/sites/root/lists/${String(list['id'])}`)).body).toMatchObject({ displayName: 'Notes', list: { hidden: false } });
  });

  it('tells the columns with their indexes', async () => {
    const { body } = await maja('GET', `${activities}/columns`);
    expect(body['value']).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'ActivityId', indexed: true, enforceUniqueValues: true })]));
  });
});
