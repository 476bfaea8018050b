import { runTenant } from './support/runTenant';
import type { Caller, Reply, RunningTenant } from './support/runTenant';

const appId = 'a0f12d39-a8a1-4ba6-92f2-9e246799f79a';
const scopes = ['Team.ReadBasic.All', 'Channel.ReadBasic.All', 'TeamsActivity.Send'];
const address = (name: string): string => `/v1.0/users/${name}@prov.example/teamwork/sendActivityNotification`;
const mention = {
  topic: { source: 'text', value: 'Torget', webUrl: 'https://teams.microsoft.com/l/entity/a/b' },
  activityType: 'mention',
  previewText: { content: 'x'.repeat(200) },
  teamsAppId: appId,
  templateParameters: [{ name: 'post', value: 'frågan om broddar' }],
};

describe('Teams', () => {
  let tenant: RunningTenant;
  let maja: Caller;
  const notify = (body: object = mention, name = 'nils.medlem'): Promise<Reply> => maja('POST', address(name), { body });

  beforeAll(async () => {
    tenant = await runTenant('--now', '2026-11-23T08:00:00Z');
    maja = await tenant.as('maja.medlem', scopes);
    await tenant.control('POST', 'teams', { app: { id: appId, entraAppId: '00000003-0000-0ff1-ce00-000000000000', activityTypes: { mention: '{actor} nämnde dig i {post}' } } });
  });
  afterAll(async () => tenant.stop());
  afterEach(async () => {
    await tenant.control('POST', 'limits', { none: true });
    await tenant.control('POST', 'doubts', { pessimistic: false });
  });

  it('knows the team of one’s unit and its channel, and lets nobody else in', async () => {
    const { body } = await maja('GET', '/v1.0/me/joinedTeams');
    const [team] = body['value'] as unknown as { id: string; displayName: string }[];
    expect(team.displayName).toBe('Hemtjänst Norr');
    const channels = await maja('GET', `/v1.0/teams/${team.id}/channels`);
    expect(channels.body['value']).toMatchObject([{ displayName: 'General', membershipType: 'standard' }]);
    await tenant.control('POST', 'users', { user: 'nils.medlem@prov.example', set: { department: 'Hemtjänst Söder' } });
    const nils = await tenant.as('nils.medlem', scopes);
    expect((await nils('GET', `/v1.0/teams/${team.id}/channels`)).status).toBe(403);
    const gun = await tenant.as('gun.gäst', scopes);
    expect((await gun('GET', '/v1.0/me/joinedTeams')).body).toMatchObject({ value: [] });
  });

  it('brings a notification with the text of its type, and as much of the preview as Teams shows', async () => {
    expect((await notify()).status).toBe(204);
    const { value } = await tenant.control('GET', 'notifications?user=nils.medlem@prov.example');
    expect(value).toMatchObject([{ text: 'Maja Medlem nämnde dig i frågan om broddar', preview: 'x'.repeat(150), fromName: 'Maja Medlem', webUrl: mention.topic.webUrl }]);
  });

  it('lets a later notification of a chain replace the earlier', async () => {
    const own = { ...mention, activityType: 'systemDefault', chainId: 7 };
    for (const text of ['ett', 'två']) await notify({ ...own, templateParameters: [{ name: 'systemDefaultText', value: text }] });
    const { value } = await tenant.control('GET', 'notifications?user=nils.medlem@prov.example');
    expect((value as unknown as { chainId?: number; text: string }[]).filter(({ chainId }) => chainId === 7).map(({ text }) => text)).toEqual(['två']);
  });

  it.each<[string, number, object, string]>([
    ['to oneself', 400, mention, 'maja.medlem'],
    ['to a guest', 403, mention, 'gun.gäst'],
    ['to nobody', 404, mention, 'ingen'],
    ['for another app', 403, { ...mention, teamsAppId: '11111111-1111-4111-8111-111111111111' }, 'nils.medlem'],
    ['without the app’s id, since the manifest names another Entra app', 403, { ...mention, teamsAppId: undefined }, 'nils.medlem'],
    ['of a type that the manifest does not have', 400, { ...mention, activityType: 'party' }, 'nils.medlem'],
    ['without what its text needs', 400, { ...mention, templateParameters: [] }, 'nils.medlem'],
    ['that leads outside Teams', 400, { ...mention, topic: { ...mention.topic, webUrl: 'https://lindhult.example/' } }, 'nils.medlem'],
    ['about nothing', 400, { ...mention, topic: undefined }, 'nils.medlem'],
  ])('refuses a notification %s', async (_, status, body, name) => {
    expect((await notify(body, name)).status).toBe(status);
  });

  it('refuses those who lack the scope, and names it', async () => {
    const nils = await tenant.as('nils.medlem', ['User.Read']);
    const reply = await nils('POST', address('maja.medlem'), { body: mention });
    expect([reply.status, reply.body['error']?.['message']]).toEqual([403, expect.stringContaining("'TeamsActivity.Send'")]);
  });

  it('refuses a notification to someone who does not have the app, in the words that clients quote', async () => {
    await tenant.control('POST', 'teams', { user: 'vera.skribent@prov.example', installed: false });
    const reply = await notify(mention, 'vera.skribent');
    expect([reply.status, reply.body['error']?.['message']]).toEqual([403, expect.stringContaining('Ensure that the expected Teams app is installed')]);
    await tenant.control('POST', 'teams', { user: 'vera.skribent@prov.example', installed: true });
    expect((await notify(mention, 'vera.skribent')).status).toBe(204);
  });

  it('needs its own Entra app in the manifest when that doubt is on', async () => {
    await tenant.control('POST', 'doubts', { notificationsNeedOwnAppId: true });
    expect((await notify()).status).toBe(403);
  });

  it('takes five notifications a second from the app, and says how long to wait', async () => {
    await tenant.control('POST', 'limits', { notificationsPerSecond: 5 });
    const { now } = await tenant.control('GET', 'clock');
    await tenant.control('POST', 'clock', { now: new Date(Math.ceil(Date.parse(String(now)) / 1000) * 1000 + 3_600_000).toISOString() });
    const replies: Reply[] = [];
    for (let n = 0; n < 6; n += 1) replies.push(await notify());
    expect(replies.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204, 429]);
    expect(replies[5]?.headers.get('retry-after')).toBe('1');
  });

  it('gives tenant properties on every site, and nothing for those that nobody has set', async () => {
    const headers = { accept: 'application/json;odata=nometadata' };
    expect((await maja('GET', "/sites/torget/_api/web/GetStorageEntity('torget.site')", { headers })).body).toEqual({ 'odata.null': true });
    await tenant.control('POST', 'properties', { key: 'torget.site', value: '/sites/annan' });
    expect((await maja('GET', "/_api/web/GetStorageEntity('torget.site')", { headers })).body).toMatchObject({ Value: '/sites/annan' });
  });
});
