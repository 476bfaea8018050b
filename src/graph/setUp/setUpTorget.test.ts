import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edit, fakeSharePoint, fullControl, members, owners, readRole } from './fakeSharePoint';
import { inspectSetUp } from './inspectSetUp';
import { setUpTorget } from './setUpTorget';
import { torgetLists } from './torgetLists';

describe('setting up', () => {
  it('makes everything on an empty site, and nothing the second time', async () => {
    const site = fakeSharePoint();
    const progress: number[] = [];
    expect(await setUpTorget(site, torgetLists, (share) => progress.push(share))).toBe('changed');
    expect(Object.keys(site.lists).sort()).toEqual(['Activities', 'Mandates', 'Media', 'ModerationLog', 'Profiles', 'Published', 'Reports', 'Responsibilities', 'Settings']);
    const { settings, fields } = site.lists.Activities;
    expect(settings).toMatchObject({ Hidden: true, EnableVersioning: false, WriteSecurity: 2, ReadSecurity: 1, EnableAttachments: false });
    expect(fields.filter(({ Indexed }) => Indexed).map(({ InternalName }) => InternalName)).toEqual(['ActivityId', 'At', 'Thread', 'Actor', 'About']);
    expect(fields.filter(({ EnforceUniqueValues }) => EnforceUniqueValues)).toMatchObject([{ InternalName: 'ActivityId' }]);
    expect(fields.filter(({ Type }) => Type === 'Note').map(({ InternalName }) => InternalName)).toEqual(['Content', 'Data']);
    expect(fields[0]).toMatchObject({ InternalName: 'Title', Required: false });
    expect(progress[0]).toBe(0);
    expect(progress[progress.length - 1]).toBe(1);
    expect([...progress].sort((a, b) => a - b)).toEqual(progress);

    expect(site.pages).toEqual([{ FileName: 'Torget.aspx', layout: 'SingleWebPartAppPage', content: expect.stringContaining('6a1c1f0e-53d4-4b3f-9c1b-2f5be0d7a2c4'), isPublished: true }]);

    const writes = site.writes.length;
    expect(await setUpTorget(site, torgetLists)).toBe('unchanged');
    expect(site.writes).toHaveLength(writes);
  });

  it('lets members read Published and no more, and shuts nobody out', async () => {
    const site = fakeSharePoint();
    await setUpTorget(site, torgetLists);
    expect(site.lists.Published.rights).toEqual({ [owners]: [fullControl], [members]: [readRole], 11: [readRole], 12: [readRole] });
    expect(site.lists.Media.rights[members]).toEqual([edit]);
  });

  it('leaves rights alone that an owner gave to editors later, but takes them from all members', async () => {
    const site = fakeSharePoint();
    await setUpTorget(site, torgetLists);
    Object.assign(site.lists.Published.rights, { 20: [edit], [members]: [edit] });
    await setUpTorget(site, torgetLists);
    expect(site.lists.Published.rights).toMatchObject({ 20: [edit], [members]: [readRole] });
  });

  it.each([1, 2, 5, 9, 14, 20])('goes on where it stopped after %i writes', async (count) => {
    const site = fakeSharePoint();
    let left = count as number;
    const cut = <T>(send: () => Promise<T>): Promise<T> => (left-- > 0 ? send() : Promise.reject(new TypeError('Failed to fetch')));
    const half = { get: site.get, post: (path: string, body?: unknown) => cut(() => site.post(path, body)), merge: (path: string, body: unknown) => cut(() => site.merge(path, body)) };
    await expect(setUpTorget(half, torgetLists)).rejects.toMatchObject({ name: 'ServiceError', kind: 'offline' });
    expect(await setUpTorget(site, torgetLists)).toBe('changed');
    expect(await inspectSetUp(site, torgetLists)).toEqual([]);
  });

  it('brings an older version up and keeps columns that it does not know', async () => {
    const site = fakeSharePoint();
    await setUpTorget(site, torgetLists);
    const { Activities } = site.lists;
    Activities.fields = Activities.fields.filter(({ InternalName }) => InternalName !== 'About');
    Activities.fields.push({ InternalName: 'OwnColumn' });
    Object.assign(Activities.fields.filter(({ InternalName }) => InternalName === 'At')[0], { Indexed: false });
    Activities.settings.EnableVersioning = true;
    Activities.view.ViewQuery = '<Where><IsNotNull /></Where>';
    expect((await inspectSetUp(site, torgetLists)).map(({ what }) => what)).toEqual(['settings', 'column', 'noColumn', 'filteredView']);
    const before = site.writes.length;
    await setUpTorget(site, torgetLists);
    expect(site.writes).toHaveLength(before + 4);
    expect(Activities.fields.map(({ InternalName }) => InternalName)).toEqual(expect.arrayContaining(['OwnColumn', 'About']));
    expect(await inspectSetUp(site, torgetLists)).toEqual([]);
  });

  it('does well when another owner does the same at once', async () => {
    const site = fakeSharePoint();
    await Promise.all([setUpTorget(site, torgetLists), setUpTorget(site, torgetLists)]);
    expect(await inspectSetUp(site, torgetLists)).toEqual([]);
    expect(site.lists.Activities.fields.map(({ InternalName }) => InternalName).sort()).toHaveLength(11);
  });

  it.each([['when looking', /^web\/lists\?/], ['when writing', /^web\/lists$/]])('says to who is no owner that it may not, %s', async (_, path) => {
    const site = fakeSharePoint();
    site.failNext(path as RegExp, 403);
    await expect(setUpTorget(site, torgetLists)).rejects.toMatchObject({ kind: 'noAccess' });
  });

  it('gives up with the reason when SharePoint will not', async () => {
    const site = fakeSharePoint();
    site.failNext(/createfieldasxml/, 400, 1_000);
    await expect(setUpTorget(site, torgetLists)).rejects.toMatchObject({ kind: 'refused', message: 'Asked to fail' });
    expect(site.writes.length).toBeLessThan(150);
  });

  it('leaves a page alone that somebody else gave the name, and names the web part that the package has', async () => {
    const site = fakeSharePoint();
    site.pages.push({ FileName: 'Torget.aspx', layout: 'Article', content: 'egen', isPublished: true });
    await setUpTorget(site, torgetLists);
    expect(site.pages).toHaveLength(1);
    const manifest = JSON.parse(readFileSync(join(__dirname, '../../webparts/torget/TorgetAppWebPart.manifest.json'), 'utf8')) as { id: string };
    expect(torgetLists.pages.map(({ webPart }) => webPart)).toEqual([manifest.id]);
  });

  it('sets up the lists all the same when pages may not be made, and publishes none that got another name', async () => {
    const site = fakeSharePoint();
    site.failNext(/^sitepages\/pages$/, 500);
    expect(await setUpTorget(site, torgetLists)).toBe('changed');
    expect((await inspectSetUp(site, torgetLists)).map(({ what }) => what)).toEqual(['noPage']);
    const get = site.get;
    const other = { ...site, get: async (path: string) => (path.indexOf('?$select=FileName') > 0 ? { status: 200, body: { FileName: 'Torget(1).aspx' } } : get(path)) };
    await setUpTorget(other, torgetLists);
    expect(site.pages.map(({ isPublished }) => isPublished)).toEqual([false]);
  });

  it('does not touch a list of another kind that has the name', async () => {
    const site = fakeSharePoint();
    await site.post('web/lists', { Title: 'Media', BaseTemplate: 100 });
    await expect(setUpTorget(site, torgetLists)).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('Media') });
    expect(site.lists.Media.settings).toMatchObject({ BaseTemplate: 100, OnQuickLaunch: true });
  });
});
