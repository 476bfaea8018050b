import manifest from '../../../teams-manifest/manifest.json';
import { ServiceErrorKind } from '../../../src/domain/log/ServiceError';
import { Notice, Notices } from '../../../src/domain/notify/Notice';
import { graphNotices } from '../../../src/graph/notify/graphNotices';
import { teamsLinks } from '../../../src/host/teamsLinks';
import { under } from '../../journeys/support/settings.ts';
import { OpenTenant, openTenant, Someone } from './openTenant';

jest.setTimeout(60_000);

const root = '2026-11-23T08-14-05Z-aaaaaaaaaaaa';

describe('notifications in Teams', () => {
  let tenant: OpenTenant;
  let amina: Someone;
  let karin: Someone;
  const of = ({ client }: Someone, app: string = manifest.id): Notices =>
    graphNotices({ client, app, linkTo: (place) => teamsLinks.place(app, place, 'https://lindhult.example/sites/torget') });
  const thanks = (to: string): Notice => ({ kind: 'thanked', to, place: { kind: 'kudos', root }, about: root, value: 'omtanke' });
  const control = async (path: string, body?: object): Promise<{ readonly value: readonly Record<string, unknown>[] }> =>
    (await fetch(`${tenant.server.origin}/_tenant/${path}`, body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).json() as never;
  const kindOf = (sent: Promise<void>): Promise<ServiceErrorKind | 'sent'> => sent.then(() => 'sent', (error: { readonly kind: ServiceErrorKind }) => error.kind);

  beforeAll(async () => {
    tenant = await openTenant('quietVillage');
    amina = await tenant.signIn('amina.warsame', { scopes: ['TeamsActivity.Send'] });
    karin = await tenant.signIn('karin.akesson');
    const activityTypes = Object.fromEntries(manifest.activities.activityTypes.map(({ type, templateText }) => [type, templateText]));
    await control('teams', { app: { id: manifest.id, entraAppId: manifest.webApplicationInfo.id, activityTypes } });
  });
  afterAll(async () => tenant?.server.stop());

  it('are refused by a tenant that wants the app that sends to be named in the manifest, until it is', async () => {
    const isChosen = under('notificationsNeedOwnAppId', true, false);
    await tenant.controls.setDoubts({ notificationsNeedOwnAppId: true });
    expect(await kindOf(of(amina).send(thanks(karin.person.id), 'Omtanke'))).toBe('noAccess');
    await tenant.controls.setDoubts({ notificationsNeedOwnAppId: isChosen });
    if (isChosen) await tenant.controls.nameOwnApp();
  });

  it('say who, lead to the place in the app, and stand once however often they are sent', async () => {
    await of(amina).send(thanks(karin.person.id), 'Omtanke');
    await of(amina).send(thanks(karin.person.id), 'Omtanke');
    await of(amina).send({ kind: 'mentioned', to: karin.person.id, place: { kind: 'thread', root }, about: 'another' }, 'Torget');
    const { value } = await control('notifications?user=karin.akesson@lindhult.example');
    expect(value.map(({ text, preview }) => [text, preview])).toEqual([['Amina Warsame nämnde dig', 'Torget'], ['Amina Warsame tackade dig', 'Omtanke']]);
    const link = new URL(String(value[1]?.['webUrl']));
    expect(link.pathname).toBe(`/l/entity/${manifest.id}/${manifest.staticTabs[0]?.entityId}`);
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: `kudos~${root}` });
    expect(amina.answered.reduce((sum, { ru }) => sum + ru, 0)).toBe(0);
  });

  it.each<[string, () => Promise<void>, ServiceErrorKind]>([
    ['to oneself', () => of(amina).send(thanks(amina.person.id), ''), 'refused'],
    ['without the permission', () => of(karin).send(thanks(amina.person.id), ''), 'noAccess'],
    ['of another app', () => of(amina, '11111111-1111-4111-8111-111111111111').send(thanks(karin.person.id), ''), 'noAccess'],
    ['to nobody', () => of(amina).send(thanks('00000000-0000-4000-8000-000000000000'), ''), 'missing']
  ])('are refused %s, in one try', async (_, send, kind) => {
    const before = amina.answered.length + karin.answered.length;
    expect(await kindOf(send())).toBe(kind);
    expect(amina.answered.length + karin.answered.length).toBe(before + 1);
  });

  it('are refused to someone who does not have the app', async () => {
    await control('teams', { user: karin.person.userPrincipalName, installed: false });
    expect(await kindOf(of(amina).send(thanks(karin.person.id), ''))).toBe('noAccess');
    await control('teams', { user: karin.person.userPrincipalName, installed: true });
  });

  it('are dropped when Teams asks to wait, and nothing else waits for them', async () => {
    await tenant.controls.fault({ match: 'sendActivityNotification', count: 1, status: 429, retryAfter: 60 });
    expect(await kindOf(of(amina).send(thanks(karin.person.id), ''))).toBe('throttled');
    expect(amina.waitUntil).toBe(0);
  });
});
