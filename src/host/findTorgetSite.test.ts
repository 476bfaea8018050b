import { findTorgetSite } from './findTorgetSite';
import { SiteAnswer, SiteHttp } from './SiteHttp';

function site(answer: SiteAnswer): SiteHttp & { readonly asked: string[] } {
  const asked: string[] = [];
  return { asked, get: async (path) => {
      asked.push(path);
      return answer;
    }, post: async () => answer, merge: async () => answer };
}

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem(key, value) {
      held.set(key, value);
    }
  };
}

describe('finding Torget\'s site', () => {
  it('asks the tenant property once a day', async () => {
    const [root, storage] = [site({ status: 200, body: { Value: '/sites/intranat' } }), memory()];
    let now = 1000;
    for (const time of [1000, 2000]) {
      now = time;
      expect(await findTorgetSite(root, storage, () => now)).toBe('/sites/intranat');
    }
    expect(root.asked).toEqual(['web/GetStorageEntity(\'torget.site\')']);
    now += 25 * 60 * 60 * 1000;
    await findTorgetSite(root, storage, () => now);
    expect(root.asked).toHaveLength(2);
  });

  it.each([
    ['nobody said anything', { status: 200, body: { 'odata.null': true } }],
    ['it points at another host', { status: 200, body: { Value: '//evil.example/sites/x' } }],
    ['it is no path', { status: 200, body: { Value: 'data:text/html,x' } }],
    ['no answer comes', { status: 0, body: undefined }],
    ['it is refused', { status: 403, body: {} }]
  ])('is /sites/torget when %s', async (_, answer) => {
    expect(await findTorgetSite(site(answer), memory())).toBe('/sites/torget');
  });

  it('takes a whole address of the tenant by its path', async () => {
    expect(await findTorgetSite(site({ status: 200, body: { Value: 'https://lindhult.sharepoint.com/sites/torg/' } }), memory())).toBe('/sites/torg');
  });

  it('keeps to what was known when no answer comes, and does without storage', async () => {
    const storage = memory();
    await findTorgetSite(site({ status: 200, body: { Value: '/sites/torg' } }), storage, () => 0);
    expect(await findTorgetSite(site({ status: 500, body: undefined }), storage, () => 1e10)).toBe('/sites/torg');
    expect(await findTorgetSite(site({ status: 200, body: { Value: '/sites/torg' } }), undefined)).toBe('/sites/torg');
  });
});
