import { listPath, runTenant } from './support/runTenant';
import type { Caller, Json, RunningTenant } from './support/runTenant';

const media = `${listPath('Media')}/drive`;
const published = `${listPath('Published')}/drive`;
const picture = new Uint8Array([1, 2, 3, 250]);

describe('libraries', () => {
  let tenant: RunningTenant;
  let maja: Caller;
  let vera: Caller;

  beforeAll(async () => {
    tenant = await runTenant();
    [maja, vera] = [await tenant.as('maja.medlem'), await tenant.as('vera.skribent')];
  });
  afterAll(async () => tenant.stop());

  it('takes a file, tells about it and gives it back by way of an address that needs no token', async () => {
    const put = await maja('PUT', `${media}/root:/2026-11/ny bild.jpg:/content`.replace(' ', '%20'), { body: picture, headers: { 'content-type': 'image/jpeg' } });
    expect(put.status).toBe(201);
    expect(put.body).toMatchObject({ name: 'ny bild.jpg', size: 4, file: { mimeType: 'image/jpeg' }, createdBy: { user: { displayName: 'Maja Medlem' } } });
    const meta = await maja('GET', `${media}/root:/2026-11/ny%20bild.jpg`);
    expect(meta.body).toMatchObject({ id: put.body['id'], eTag: put.body['eTag'], cTag: expect.any(String) });
    const redirect = await maja('GET', `${media}/items/${String(put.body['id'])}/content`, { redirect: 'manual' });
    expect(redirect.status).toBe(302);
    const file = await tenant.ask('GET', redirect.headers.get('location') ?? '');
    expect([file.status, file.headers.get('content-type'), file.text.length]).toEqual([200, 'image/jpeg', 4]);
  });

  it('counts a download as one request of 1 RU, with the bytes of the file', async () => {
    await tenant.control('DELETE', 'meter');
    const reply = await maja('GET', `${published}/root:/checkpoint.json.gz:/content`);
    expect(reply.text).toBe('first');
    expect(await tenant.control('GET', 'meter')).toMatchObject({ sums: { requests: 1, ru: 1, bytes: 5 } });
  });

  it('lets two writers not spoil a file: If-Match must be the newest tag', async () => {
    const { body: before } = await vera('GET', `${published}/root:/checkpoint.json.gz`);
    const tag = String(before['eTag']);
    const write = (body: string): ReturnType<Caller> => vera('PUT', `${published}/root:/checkpoint.json.gz:/content`, { body, headers: { 'if-match': tag } });
    const [first, second] = [await write('mine'), await write('yours')];
    expect([first.status, second.status]).toEqual([200, 412]);
    expect((await maja('GET', `${published}/root:/checkpoint.json.gz:/content`)).text).toBe('mine');
  });

  it('does not replace what must be new', async () => {
    const path = `${media}/root:/en.txt:/content`;
    expect((await maja('PUT', path, { body: 'ett', headers: { 'if-none-match': '*' } })).status).toBe(201);
    expect((await maja('PUT', path, { body: 'två', headers: { 'if-none-match': '*' } })).status).toBe(412);
    const conflict = await maja('PUT', `${path}?@microsoft.graph.conflictBehavior=fail`, { body: 'tre' });
    expect([conflict.status, conflict.body['error']?.['code']]).toEqual([409, 'nameAlreadyExists']);
    expect((await maja('GET', path)).text).toBe('ett');
  });

  it('lets members read what only some may write', async () => {
    expect((await maja('GET', `${published}/root:/checkpoint.json.gz`)).status).toBe(200);
    expect((await maja('PUT', `${published}/root:/checkpoint.json.gz:/content`, { body: 'x' })).body).toMatchObject({ error: { code: 'accessDenied' } });
    expect((await maja('DELETE', `${published}/root:/checkpoint.json.gz`)).status).toBe(403);
  });

  it('lists folders and files, deletes a file, and is the same drive by its own id', async () => {
    await maja('PUT', `${media}/root:/a/b/c.txt:/content`, { body: 'c' });
    const { body: root } = await maja('GET', `${media}/root/children`);
    expect((root['value'] as unknown as Json[]).map((child) => child['name'])).toContain('a');
    const { body: drive } = await maja('GET', media);
    const own = `/v1.0/drives/${String(drive['id'])}`;
    expect((await maja('GET', `${own}/root:/a/b`)).body).toMatchObject({ folder: { childCount: 1 } });
    expect((await maja('DELETE', `${own}/root:/a/b/c.txt`)).status).toBe(204);
    expect((await maja('GET', `${own}/root:/a/b/c.txt`)).body).toMatchObject({ error: { code: 'itemNotFound' } });
  });

  it('serves a picture at its own address, as a page shows it', async () => {
    const reply = await tenant.ask('GET', '/sites/torget/Media/2026-11/ny%20bild.jpg');
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect((await tenant.ask('GET', '/sites/torget/Media/nothing.jpg')).status).toBe(404);
  });

  it('has no drive for a list of rows, and no rows for a library', async () => {
    expect((await maja('GET', `${listPath('Notes')}/drive`)).status).toBe(404);
    expect((await maja('GET', `${listPath('Media')}/items`)).status).toBe(501);
  });
});
