import { under } from '../../journeys/support/settings.ts';
import type { Json, Reply } from '../tenant/support/runTenant';
import { createChecker, errorSchema, operationFacts } from '../schema/createChecker';
import { isReal, openSide } from './openSide';
import type { Side } from './openSide';

/** What a real tenant lets nobody do on purpose: move its clock, cut its lines, lower its limits, become another. */
const onlyEmbedded = isReal ? it.skip : it;

describe(`the same cases on ${isReal ? 'a real tenant' : 'the embedded tenant'}`, () => {
  const check = createChecker();
  let side: Side;

  beforeAll(async () => {
    side = await openSide();
  });
  afterAll(async () => side.close());

  const add = (fields: Record<string, string>): Promise<Reply> => side.ask('POST', `${side.list}/items`, { body: { fields } });
  const rows = (reply: Reply): Json[] => reply.body['value'] as unknown as Json[];
  const fits = (operation: string, reply: Reply): string[] => check(operationFacts[operation]?.response ?? {}, reply.body);

  it('a new row comes back whole, with writer, time and tag', async () => {
    const reply = await add({ ActivityId: 'a1', Thread: '2026-11-23~a', Kind: 'post', Content: 'Hej' });
    expect([reply.status, ...fits('createItem', reply)]).toEqual([201]);
    expect(reply.body).toMatchObject({ eTag: expect.stringMatching(/,1"$/), createdBy: { user: { displayName: expect.any(String) } }, fields: { ActivityId: 'a1', Content: 'Hej' } });
  });

  it('a value that must be unique is refused the second time, and leaves one row', async () => {
    await add({ ActivityId: 'twice' });
    expect([400, 409, 500]).toContain((await add({ ActivityId: 'twice' })).status);
    expect(rows(await side.ask('GET', `${side.list}/items?$filter=fields/ActivityId eq 'twice'&$expand=fields`))).toHaveLength(1);
  });

  it('a prefix of an indexed column finds its rows', async () => {
    await add({ ActivityId: 'p1', Thread: '2026-12-01~a' });
    await add({ ActivityId: 'p2', Thread: '2026-12-02~b' });
    const reply = await side.ask('GET', `${side.list}/items?$filter=startswith(fields/Thread,'2026-12-0')&$expand=fields($select=ActivityId)`);
    expect(fits('listItems', reply)).toEqual([]);
    expect(rows(reply).map(({ fields }) => fields?.['ActivityId'])).toEqual(['p1', 'p2']);
  });

  it('a column without an index is refused, with the header that would allow it', async () => {
    const reply = await side.ask('GET', `${side.list}/items?$filter=fields/Kind eq 'post'`);
    expect([reply.status, reply.body['error']?.['code'], ...check(errorSchema, reply.body)]).toEqual([400, 'invalidRequest']);
    expect(reply.text).toContain('HonorNonIndexedQueriesWarningMayFailRandomly');
  });

  it('a stale tag is refused with 412, for a change and for a removal', async () => {
    const { body } = await add({ ActivityId: 'tag', Content: 'ett' });
    const item = `${side.list}/items/${String(body['id'])}`;
    const headers = { 'if-match': String(body['eTag']) };
    expect((await side.ask('PATCH', `${item}/fields`, { body: { Content: 'två' }, headers })).status).toBe(200);
    expect((await side.ask('PATCH', `${item}/fields`, { body: { Content: 'tre' }, headers })).status).toBe(412);
    expect((await side.ask('GET', `${item}?$expand=fields`)).body).toMatchObject({ fields: { Content: 'två' } });
  });

  it('a delta from now on tells what came, what changed and what went, the last by id alone', async () => {
    const { body: gone } = await add({ ActivityId: 'gone' });
    const start = await side.ask('GET', `${side.list}/items/delta?token=latest`);
    const { body: made } = await add({ ActivityId: 'come' });
    await side.ask('DELETE', `${side.list}/items/${String(gone['id'])}`);
    const later = await side.ask('GET', String(start.body['@odata.deltaLink']));
    expect(fits('deltaItems', later)).toEqual([]);
    const byId = new Map(rows(later).map((row) => [row['id'], row]));
    expect(byId.get(made['id'] as Json)).not.toHaveProperty('deleted');
    expect(byId.get(gone['id'] as Json)).toMatchObject({ deleted: { state: 'deleted' } });
    expect(byId.get(gone['id'] as Json)).not.toHaveProperty('fields');
  });

  it('a batch answers each part by itself', async () => {
    const requests = [{ id: '1', method: 'GET', url: side.list }, { id: '2', method: 'GET', url: `${side.list}/items/999999` }];
    const reply = await side.ask('POST', '/$batch', { body: { requests } });
    expect([reply.status, ...fits('batch', reply)]).toEqual([200]);
    expect(Object.fromEntries((reply.body['responses'] as unknown as Json[]).map(({ id, status }) => [id, status]))).toEqual({ 1: 200, 2: 404 });
  });

  it('a batch of 21 is refused', async () => {
    const requests = Array.from({ length: 21 }, (_, id) => ({ id: String(id), method: 'GET', url: '/me' }));
    expect((await side.ask('POST', '/$batch', { body: { requests } })).status).toBe(400);
  });

  it.each([
    ['a page of 1,000 people', '/users?$top=1000', 400],
    ['a person who is not there', '/users/nobody@nowhere.example', 404],
    ['a search without ConsistencyLevel', '/users?$search="displayName:a"', 400],
    ['$skip among people', '/users?$skip=1', 400],
  ])('refuses %s', async (_, path, status) => {
    const reply = await side.ask('GET', path);
    expect([reply.status, ...check(errorSchema, reply.body)]).toEqual([status]);
  });

  it('a delta of people from now on is empty, and goes on', async () => {
    const start = await side.ask('GET', '/users/delta?$deltatoken=latest&$select=id,displayName');
    expect(rows(start)).toEqual([]);
    expect((await side.ask('GET', String(start.body['@odata.deltaLink']))).status).toBe(200);
  });

  onlyEmbedded('a delta token of people is gone after seven days', async () => {
    const start = await side.ask('GET', '/users/delta?$deltatoken=latest');
    await side.tenant?.control('POST', 'clock', { advanceMs: 7 * 86_400_000 });
    expect((await side.ask('GET', String(start.body['@odata.deltaLink']))).status).toBe(410);
  });

  onlyEmbedded('too many units a minute are answered 429 with Retry-After', async () => {
    await side.tenant?.control('POST', 'limits', { ruPerMinute: 0 });
    const reply = await side.ask('GET', `${side.list}/items?$top=1`);
    await side.tenant?.control('POST', 'limits', { none: true });
    expect([reply.status, Number(reply.headers.get('retry-after')) > 0]).toEqual([429, true]);
  });

  onlyEmbedded('another member cannot change what one wrote where each may edit their own', async () => {
    const [maja, nils] = [await side.tenant?.as('maja.medlem'), await side.tenant?.as('nils.medlem')];
    const items = '/v1.0/sites/root/lists/Activities/items';
    const made = await maja?.('POST', items, { body: { fields: { ActivityId: 'mine' } } });
    expect((await nils?.('DELETE', `${items}/${String(made?.body['id'])}`))?.status).toBe(under('writeSecurityIgnored', 204, 403));
  });
});
