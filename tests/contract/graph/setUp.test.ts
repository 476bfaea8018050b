import { inspectSetUp } from '../../../src/graph/setUp/inspectSetUp';
import { setUpTorget } from '../../../src/graph/setUp/setUpTorget';
import { SpAnswer, SpHttp } from '../../../src/graph/setUp/SpHttp';
import { torgetLists } from '../../../src/graph/setUp/torgetLists';
import { under } from '../../journeys/support/settings.ts';
import { OpenTenant, openTenant, site } from './openTenant';

jest.setTimeout(60_000);

/** What the host gives, with a token for a session. */
function spHttpAs(tenant: OpenTenant, name: string): SpHttp {
  const call = async (method: string, path: string, headers: Record<string, string>, body?: unknown): Promise<SpAnswer> => {
    const token = await tenant.controls.token(`${name}@lindhult.example`);
    const response = await fetch(`${tenant.server.origin}${site.path}/_api/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, accept: 'application/json;odata=nometadata', 'content-type': 'application/json;odata=nometadata', ...headers },
      body: body === undefined ? undefined : JSON.stringify(body)
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  return {
    get: (path) => call('GET', path, {}),
    post: (path, body) => call('POST', path, {}, body),
    merge: (path, body) => call('POST', path, { 'x-http-method': 'MERGE', 'if-match': '*' }, body)
  };
}

describe('setting up an empty site', () => {
  let tenant: OpenTenant;

  beforeAll(async () => {
    tenant = await openTenant('emptySite');
  });
  afterAll(async () => tenant?.server.stop());

  it('is refused to who is no owner', async () => {
    await expect(setUpTorget(spHttpAs(tenant, 'amina.warsame'), torgetLists)).rejects.toMatchObject({ name: 'ServiceError', kind: 'noAccess' });
  });

  it('is done by an owner, and only once', async () => {
    const owner = spHttpAs(tenant, 'eva.holmgren');
    expect((await inspectSetUp(owner, torgetLists)).filter(({ what }) => what === 'noList')).toHaveLength(torgetLists.lists.length);
    expect(await setUpTorget(owner, torgetLists)).toBe('changed');
    expect(await inspectSetUp(owner, torgetLists)).toEqual([]);
    expect(await setUpTorget(owner, torgetLists)).toBe('unchanged');
    // The page that links lead to is published: a member finds it.
    const page = await spHttpAs(tenant, 'amina.warsame').get("web/GetFileByServerRelativePath(decodedUrl='/sites/torget/SitePages/Torget.aspx')");
    expect(page).toMatchObject({ status: 200, body: { Name: 'Torget.aspx' } });
  });

  it('gives lists that the adapters can work with', async () => {
    const [amina, karin] = [await tenant.signIn('amina.warsame'), await tenant.signIn('karin.akesson')];
    const post = amina.post('Det första');
    const row = await amina.log.create(post);
    expect(await amina.log.create(post)).toEqual(row);
    expect(await karin.log.readThreads(post.root)).toEqual({ changes: [{ type: 'upserted', activity: row }] });
    const removed = await karin.log.remove(row?.itemId ?? 0).then(() => 'removed', ({ kind }: { readonly kind: string }) => kind);
    expect(removed).toBe(under('writeSecurityIgnored', 'removed', 'noAccess'));
    await amina.log.uploadPicture(`2026-11/${post.key}.jpg`, new Blob(['x']));
    const checkpoint = { format: 1, writtenAt: '2026-11-23T09:00:00.000Z', token: 't', settingsVersion: 0, directoryVersion: '', since: post.key, rows: [], reactions: [] } as const;
    expect(await amina.files.writeCheckpoint(checkpoint, undefined)).toBe('notAllowed');
    expect(await (await tenant.signIn('eva.holmgren')).files.writeCheckpoint(checkpoint, undefined)).toBe('written');
  });

  it('goes on after half', async () => {
    const half = await openTenant('emptySite');
    try {
      const owner = spHttpAs(half, 'eva.holmgren');
      await half.controls.fault({ match: 'createfieldasxml', status: 403, count: 1 });
      await expect(setUpTorget(owner, torgetLists)).rejects.toMatchObject({ kind: 'noAccess' });
      expect(await setUpTorget(owner, torgetLists)).toBe('changed');
      expect(await inspectSetUp(owner, torgetLists)).toEqual([]);
    } finally {
      await half.server.stop();
    }
  });
});
