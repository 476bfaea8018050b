import type * as teamsJs from '@microsoft/teams-js';
import manifest from '../../teams-manifest/manifest.json';
import { findViolations } from './support/axe.ts';
import { chosenDoubts } from './support/settings.ts';
import { startTorget } from './support/torget.ts';
import type { Torget } from './support/torget.ts';

type TeamsJs = typeof teamsJs;
/** The teams-js that the app in the frame has. */
declare const torgetTeamsJs: TeamsJs;

const amina = 'amina.warsame@lindhult.example';
const [{ entityId }] = manifest.staticTabs;
let torget: Torget;

beforeAll(async () => {
  torget = await startTorget({ story: 'quietVillage' });
});

afterAll(async () => torget?.stop());

describe.each([
  ['that SPFx brings', {}],
  ['of node_modules', { teamsJs: 'npm' }],
] as const)('the frame that stands for Teams, with the teams-js %s', (_, query) => {
  it('starts the app on Torget’s site, tells it who and where it is, and of another theme while it runs', async () => {
    const teams = await torget.openTeams(amina, { theme: 'dark', query: { ...query, subPageId: 'en-plats' } });
    expect(new URL(teams.app.url()).pathname).toBe('/sites/torget/_layouts/15/teamshostedapp.aspx');
    const context = await teams.app.evaluate(() => torgetTeamsJs.app.getContext());
    expect(context).toMatchObject({
      app: { theme: 'dark', locale: 'sv-se', host: { name: 'Teams', clientType: 'web' } },
      page: { id: entityId, subPageId: 'en-plats', frameContext: 'content' },
      user: { userPrincipalName: amina },
    });
    expect((await teams.events('state')).map(({ detail }) => detail)).toEqual([{ state: 'loaded' }, { state: 'success' }]);
    expect(await teams.app.evaluate(() => [torgetTeamsJs.chat, torgetTeamsJs.sharing, torgetTeamsJs.pages.backStack, torgetTeamsJs.pages.currentApp, torgetTeamsJs.dialog.url, torgetTeamsJs.call]
      .map((part) => part.isSupported()))).toEqual([true, true, true, true, true, false]);
    teams.expectClean();

    // Another theme while the app runs.
    await teams.app.evaluate(() => torgetTeamsJs.app.registerOnThemeChangeHandler((theme) => { document.title = theme; }));
    for (const [theme, name] of [['contrast', 'contrast'], ['dark', 'dark'], ['light', 'default']] as const) {
      await teams.setTheme(theme);
      await teams.app.waitForFunction((expected) => document.title === expected, name);
    }
    await teams.close();
  });

  it('opens chats, links and dialogs, shares what the person agrees to share, and names what it cannot', async () => {
    const teams = await torget.openTeams(amina, { query });
    await teams.app.evaluate(async () => {
      await torgetTeamsJs.chat.openChat({ user: 'karin@lindhult.example', message: 'Hej' });
      await torgetTeamsJs.chat.openGroupChat({ users: ['a@lindhult.example', 'b@lindhult.example'], topic: 'Snö', message: 'Hej' });
      await torgetTeamsJs.app.openLink('https://teams.microsoft.com/l/chat/0/0?users=c@lindhult.example&message=Tack');
      await torgetTeamsJs.app.openLink('https://www.lindhult.example/');
    });
    expect((await teams.events('chat')).map(({ detail }) => detail)).toEqual([
      { members: ['karin@lindhult.example'], message: 'Hej' },
      { members: ['a@lindhult.example', 'b@lindhult.example'], topic: 'Snö', message: 'Hej' },
      { members: ['c@lindhult.example'], message: 'Tack' },
    ]);
    expect((await teams.event('link')).detail).toEqual({ link: 'https://www.lindhult.example/' });
    expect(await teams.app.evaluate(() => torgetTeamsJs.app.openLink('javascript:1').then(() => 'opened', () => 'refused'))).toBe('refused');

    const share = (): Promise<string> => teams.app.evaluate(() => torgetTeamsJs.sharing
      .shareWebContent({ content: [{ type: 'URL', url: 'https://lindhult.sharepoint.com/x', message: 'Läs', preview: true }] }).then(() => 'shared', () => 'not'));
    const first = share();
    await teams.dialog.getByRole('button', { name: 'Avbryt' }).click();
    expect(await first).toBe('not');
    const second = share();
    await teams.dialog.getByRole('button', { name: 'Dela' }).click();
    expect(await second).toBe('shared');
    expect(await teams.events('share')).toHaveLength(1);

    // A dialog of the app's own, which ends with a result.
    const answer = teams.app.evaluate(() => new Promise((resolve) => {
      torgetTeamsJs.dialog.url.open({ url: location.href, title: 'Fråga', size: { width: 400, height: 300 } }, ({ result }) => resolve(result));
    }));
    await teams.dialog.getByRole('heading', { name: 'Fråga' }).waitFor();
    const inside = await teams.dialogApp();
    await inside.waitForFunction(() => 'torgetTeamsJs' in window && document.documentElement.dataset.host === 'ready');
    await inside.evaluate(() => torgetTeamsJs.dialog.url.submit({ svar: 42 }));
    expect(await answer).toEqual({ svar: 42 });

    // What Teams has no answer for is named.
    await teams.app.evaluate(() => void torgetTeamsJs.authentication.getAuthToken().catch(() => undefined));
    expect((await teams.event('unsupported', 'getAuthToken')).text).toContain('authentication.getAuthToken');
    // A notification stands in the activity feed and leads to its place.
    const link = `https://teams.microsoft.com/l/entity/${manifest.id}/${entityId}?context=${encodeURIComponent('{"subEntityId":"hit"}')}`;
    const token = await torget.token('karin.akesson@lindhult.example', ['TeamsActivity.Send']);
    const send = (): Promise<Response> => fetch(`${torget.origin}/v1.0/users/${amina}/teamwork/sendActivityNotification`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        topic: { source: 'text', value: 'Torget', webUrl: link }, activityType: 'systemDefault', teamsAppId: manifest.id,
        templateParameters: [{ name: 'systemDefaultText', value: 'Karin Åkesson nämnde dig' }],
      }),
    });
    const isRefused = chosenDoubts.includes('notificationsNeedOwnAppId');
    if (isRefused) {
      expect((await send()).status).toBe(403);
      await torget.setDoubts({ notificationsNeedOwnAppId: false });
    }
    expect((await send()).status).toBe(204);
    await torget.setDoubts({ notificationsNeedOwnAppId: isRefused });
    await teams.page.getByRole('button', { name: /^Aktivitet/ }).click();
    const address = await teams.dialog.getByRole('link', { name: 'Karin Åkesson nämnde dig' }).first().getAttribute('href');
    expect(new URL(address!, torget.origin).searchParams.get('link')).toBe(link);
    await teams.close();
  });

  it('goes to places of the app by links and back again, and leaves back to the app when it asks for that', async () => {
    const teams = await torget.openTeams(amina, { query });
    const subPage = (): Promise<string | undefined> => teams.app.evaluate(async () => (await torgetTeamsJs.app.getContext()).page.subPageId);
    const arrive = async (does: () => Promise<unknown>): Promise<void> => {
      await teams.app.evaluate(() => { document.documentElement.dataset.host = 'leaving'; });
      await does();
      await teams.app.waitForFunction(() => document.documentElement.dataset.host === 'ready');
    };
    const link = `https://teams.microsoft.com/l/entity/${manifest.id}/${entityId}?context=${encodeURIComponent('{"subEntityId":"ett"}')}`;
    await arrive(() => teams.app.evaluate((address) => void torgetTeamsJs.app.openLink(address), link));
    expect(await subPage()).toBe('ett');
    await arrive(() => teams.app.evaluate((pageId) => void torgetTeamsJs.pages.currentApp.navigateTo({ pageId, subPageId: 'två' }), entityId));
    expect(await subPage()).toBe('två');
    await arrive(() => teams.app.evaluate(({ appId, pageId }) => void torgetTeamsJs.pages.navigateToApp({ appId, pageId, subPageId: 'tre' }), { appId: manifest.id, pageId: entityId }));
    expect(await subPage()).toBe('tre');
    await arrive(() => teams.back());
    expect(await subPage()).toBe('två');

    // The app takes the first press itself, and hands on the second.
    await teams.app.evaluate(() => {
      let presses = 0;
      torgetTeamsJs.pages.backStack.registerBackButtonHandler(() => {
        presses += 1;
        document.title = `tryck ${presses}`;
        return presses === 1;
      });
    });
    await teams.back();
    await teams.app.waitForFunction(() => document.title === 'tryck 1');
    expect(await subPage()).toBe('två');
    await arrive(() => teams.back());
    expect(await subPage()).toBe('ett');
    await teams.app.evaluate(() => {
      torgetTeamsJs.pages.setCurrentFrame({ contentUrl: 'https://a.example/', websiteUrl: 'https://b.example/' });
      torgetTeamsJs.pages.shareDeepLink({ subPageId: 'fyra', subPageLabel: 'Frågan', subPageWebUrl: 'https://lindhult.sharepoint.com/x' });
    });
    expect((await teams.event('frame')).detail).toMatchObject({ contentUrl: 'https://a.example/' });
    const { detail } = await teams.event('copy', 'Frågan');
    await teams.dialog.getByRole('button', { name: 'Stäng' }).click();
    await teams.page.goto(`${torget.origin}/teams?as=${amina}&link=${encodeURIComponent((detail as { link: string }).link)}`);
    await teams.page.locator('#teams-record li[data-kind=state]').nth(1).waitFor({ state: 'attached' });
    await teams.close();
  });
});

describe('a tab of a channel', () => {
  it('is set up in the property pane, stands for everyone in the team, and can be changed and removed', async () => {
    const teams = await torget.openTeams(amina, { query: { tab: 'channel' } });
    await teams.setUpTab();
    await teams.app.locator('article').first().waitFor();
    expect(await teams.app.evaluate(() => torgetTeamsJs.app.getContext())).toMatchObject({
      team: { displayName: 'Hemtjänst Norr' }, channel: { displayName: 'General' }, page: { frameContext: 'content' },
    });
    teams.expectClean();

    const karin = await torget.openTeams('karin.akesson@lindhult.example', { query: { tab: 'channel' } });
    await karin.ready();
    await karin.app.locator('article').first().waitFor();
    await karin.page.getByRole('button', { name: 'Inställningar' }).click();
    const again = await karin.dialogApp();
    await again.waitForFunction(() => document.documentElement.dataset.host === 'ready');
    expect(await again.locator('#spPropertyPaneContainer').getByPlaceholder('/sites/torget').inputValue()).toBe('/sites/torget');
    await karin.dialog.getByRole('button', { name: 'Avbryt' }).click();
    await karin.page.getByRole('button', { name: 'Ta bort fliken' }).click();
    await karin.page.getByRole('button', { name: 'Lägg till Torget' }).waitFor();
    await Promise.all([teams.close(), karin.close()]);
  });
});

describe('Teams itself', () => {
  it.each([
    ['dark', 1280],
    ['light', 360],
    ['contrast', 360],
  ] as const)('can be read by everyone (%s, %i px)', async (theme, width) => {
    const teams = await torget.openTeams(amina, { theme, width, height: 780 });
    expect(await findViolations(teams.page)).toEqual([]);
    expect(await teams.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await teams.app.evaluate(async () => (await torgetTeamsJs.app.getContext()).app.host.clientType)).toBe(width < 640 ? 'android' : 'web');
    await teams.shot(`teams-${theme}-${width}`);
    await teams.close();
  });
});
