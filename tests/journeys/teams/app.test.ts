import { findViolations } from '../support/axe.ts';
import { feedPage } from '../support/feedPage.ts';
import { startTorget } from '../support/torget.ts';
import type { OpenOptions, Torget, TorgetPage } from '../support/torget.ts';

const amina: string = 'amina.warsame@lindhult.example';
let torget: Torget;

beforeAll(async () => {
  torget = await startTorget({ story: 'lindhult' });
});

afterAll(async () => torget?.stop());

describe('Torget in Teams', () => {
  it('has its pages, keeps what each showed, and goes back by Teams\' own button', async () => {
    const teams = await torget.openTeams(amina);
    const { app, page } = teams;
    await app.locator('article[data-root]').first().waitFor();
    const third = app.locator('article[data-root]').nth(2);
    await third.focus();
    await app.getByRole('tab', { name: 'Frågor' }).click();
    await app.getByRole('tab', { name: 'Hem' }).focus();
    await page.keyboard.press('ArrowRight');
    await app.getByRole('tab', { name: 'Kollegor', selected: true }).waitFor();
    await app.getByRole('tabpanel', { name: 'Kollegor' }).getByRole('combobox').first().waitFor({ timeout: 20_000 });
    await page.keyboard.press('End');
    await app.getByRole('heading', { name: 'Det som rör dig' }).waitFor({ timeout: 20_000 });
    await page.keyboard.press('Home');
    // The feed is as it was left: the tab of questions is open.
    expect(await app.getByRole('tab', { name: 'Frågor' }).getAttribute('aria-selected')).toBe('true');

    await app.getByRole('tab', { name: 'Mitt' }).click();
    await teams.back();
    await app.getByRole('tab', { name: 'Hem', selected: true }).waitFor();
    teams.expectClean();
    await teams.close();
  });

  it.each([
    ['light', 1280, 'sv-SE'],
    ['dark', 1280, 'sv-SE'],
    ['contrast', 1280, 'en-US'],
    ['light', 360, 'sv-SE']
  ] as const)('is without faults for axe on each page, and nothing sticks out (%s, %i px, %s)', async (theme, width, locale) => {
    const teams = await torget.openTeams(amina, { theme, width, locale, height: 800 });
    const { app } = teams;
    await app.locator('article[data-root]').first().waitFor();
    const names = locale === 'sv-SE' ? ['Hem', 'Kollegor', 'Beröm', 'Mitt'] : ['Home', 'Colleagues', 'Thanks', 'Mine'];
    for (const name of names) {
      await (width > 640 ? app.getByRole('tab', { name, exact: true }) : app.getByRole('navigation').getByRole('button', { name })).click();
      await app.waitForTimeout(1500);
      const found = await findViolations(app);
      // On a phone something always lies half under the bar at the bottom, and can be scrolled free.
      expect([name, ...found.filter((violation) => width > 640 || !violation.startsWith('target-size'))]).toEqual([name]);
      const wide = await app.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect([name, wide]).toEqual([name, 0]);
      await teams.shot(`teams-${name}-${theme}-${width}-${locale}`);
    }
    teams.expectClean();
    await teams.close();
  });

  it('follows Teams\' theme while it runs', async () => {
    const teams = await torget.openTeams(amina);
    await teams.app.locator('[data-torget-theme=light]').first().waitFor();
    for (const theme of ['contrast', 'dark', 'light'] as const) {
      await teams.setTheme(theme);
      await teams.app.locator(`[data-torget-theme=${theme}]`).first().waitFor();
    }
    await teams.close();
  });

  it('opens a post, a person and a page by link, and shares a post in a chat', async () => {
    const first = await torget.openTeams(amina);
    await first.app.locator('article[data-root]').first().waitFor();
    const root = await first.app.locator('article[data-root]').nth(4).getAttribute('data-root');
    await first.app.locator('article[data-root]').first().getByRole('button', { name: /^Fler val/ }).click();
    await first.app.getByRole('menuitem', { name: 'Dela i chatt' }).click();
    await first.dialog.getByRole('button', { name: 'Dela' }).click();
    expect(await first.events('share')).toHaveLength(1);
    await first.close();

    const post = await torget.openTeams(amina, { query: { subPageId: `post~${root}` } });
    await post.app.waitForFunction((expected) => (document.activeElement as HTMLElement | null)?.dataset.root === expected, root);
    await post.close();

    const [karin] = (await torget.people('Karin Åkesson')).filter(({ protected: hidden }) => !hidden);
    const person = await torget.openTeams(amina, { query: { subPageId: `person~${karin.id}` }, waitForFeed: false });
    await person.app.getByRole('dialog').getByText('Karin Åkesson').first().waitFor({ timeout: 20_000 });
    await person.close();

    const wall = await torget.openTeams(amina, { query: { subPageId: 'page~berom' }, waitForFeed: false });
    const given = wall.app.getByRole('tabpanel', { name: 'Beröm' }).locator('article[data-root]').nth(1);
    await given.waitFor({ timeout: 20_000 });
    const kudos = await given.getAttribute('data-root');
    await wall.close();
    const thanks = await torget.openTeams(amina, { query: { subPageId: `kudos~${kudos}` }, waitForFeed: false });
    await thanks.app.getByRole('tab', { name: 'Beröm', exact: true, selected: true }).waitFor({ timeout: 20_000 });
    await thanks.app.waitForFunction((expected) => (document.activeElement as HTMLElement | null)?.dataset.root === expected, kudos);
    await thanks.close();

    const mine = await torget.openTeams(amina, { query: { subPageId: 'page~mitt' }, waitForFeed: false });
    await mine.app.getByRole('heading', { name: 'Inställningar' }).waitFor({ timeout: 20_000 });
    await mine.close();
  });
});

describe("a channel's tab", () => {
  it('is set up once for the team, has all four pages, writes to the same lists, follows the theme and fits a phone', async () => {
    const teams = await torget.openTeams(amina, { query: { tab: 'channel' } });
    await teams.setUpTab();
    const { app } = teams;
    await app.locator('article[data-root]').first().waitFor({ timeout: 20_000 });
    await feedPage(app).publish('Skrivet i kanalens flik.');
    await feedPage(app).sent();
    for (const theme of ['dark', 'contrast', 'light'] as const) {
      await teams.setTheme(theme);
      await app.locator(`[data-torget-theme=${theme}]`).first().waitFor();
      expect([theme, ...(await findViolations(app))]).toEqual([theme]);
      await teams.shot(`channel-${theme}`);
    }
    await app.getByRole('tab', { name: 'Beröm', exact: true }).click();
    await app.getByRole('button', { name: 'Ge beröm' }).first().waitFor({ timeout: 20_000 });
    await app.getByRole('tab', { name: 'Kollegor', exact: true }).click();
    await app.getByRole('tabpanel', { name: 'Kollegor' }).getByRole('combobox').first().waitFor({ timeout: 20_000 });
    await teams.back();
    await app.getByRole('tab', { name: 'Beröm', exact: true, selected: true }).waitFor();
    teams.expectClean();
    await teams.close();

    // Karin is of the same team, on her phone.
    const phone = await torget.openTeams('karin.akesson@lindhult.example', { query: { tab: 'channel' }, width: 360, height: 740 });
    await phone.ready();
    await feedPage(phone.app).post('Skrivet i kanalens flik.').waitFor({ timeout: 20_000 });
    expect(await phone.app.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await phone.shot('channel-360');
    await phone.app.getByRole('navigation').getByRole('button', { name: 'Mitt' }).click();
    await phone.app.getByRole('heading', { name: 'Det som rör dig' }).waitFor({ timeout: 20_000 });
    phone.expectClean();
    await phone.close();
  }, 120_000);
});

describe('the page of the site that the app fills', () => {
  const open = (options: OpenOptions = {}): Promise<TorgetPage> => torget.openFeed(amina, { ...options, page: 'Torget.aspx' });

  it('has the four pages, and the browser\'s own back goes between them', async () => {
    const opened = await open();
    const { page } = opened;
    const tab = (name: string, selected?: boolean) => page.getByRole('tab', { name, exact: true, ...(selected === undefined ? {} : { selected }) });
    await tab('Kollegor').click();
    await page.getByRole('tabpanel', { name: 'Kollegor' }).getByRole('combobox').first().waitFor({ timeout: 20_000 });
    await tab('Mitt').click();
    await page.getByRole('heading', { name: 'Inställningar' }).waitFor({ timeout: 20_000 });
    await page.goBack();
    await tab('Kollegor', true).waitFor();
    await page.goBack();
    await tab('Hem', true).waitFor();
    opened.expectClean();
    await opened.close();
  });

  it('opens a post, a person, thanks and a page by address', async () => {
    const opened = await open();
    const root = (await opened.app.locator('article[data-root]').nth(3).getAttribute('data-root'))!;
    const { context } = opened;
    await opened.page.close();
    const [karin] = (await torget.people('Karin Åkesson')).filter(({ protected: hidden }) => !hidden);
    const post = await open({ context, query: { torget: `post~${root}` } });
    await post.app.waitForFunction((expected) => (document.activeElement as HTMLElement | null)?.dataset.root === expected, root);
    await post.page.close();
    const person = await open({ context, query: { torget: `person~${karin.id}` } });
    await person.page.getByRole('dialog').getByText('Karin Åkesson').first().waitFor({ timeout: 20_000 });
    await person.page.close();
    const mine = await open({ context, query: { torget: 'page~mitt' } });
    await mine.page.getByRole('heading', { name: 'Inställningar' }).waitFor({ timeout: 20_000 });
    await context.close();
  });

  it.each([
    ['dark', 1280, 'sv-SE'],
    ['contrast', 1280, 'en-US'],
    ['light', 360, 'sv-SE']
  ] as const)('is without faults for axe, and nothing sticks out (%s, %i px, %s)', async (theme, width, locale) => {
    const opened = await open({ theme, width, locale, height: 800 });
    const { page } = opened;
    const pages = [['Hem', 'Home', page.locator('article[data-root]')], ['Beröm', 'Thanks', page.getByRole('button', { name: /^(Ge beröm|Give thanks)$/ })], ['Mitt', 'Mine', page.getByRole('heading', { name: /^(Inställningar|Settings)$/ })]] as const;
    for (const [swedish, english, sign] of pages) {
      const name = locale === 'sv-SE' ? swedish : english;
      await (width > 640 ? opened.page.getByRole('tab', { name, exact: true }) : opened.page.getByRole('navigation').getByRole('button', { name, exact: true })).click();
      await sign.locator('visible=true').first().waitFor({ timeout: 20_000 });
      const found = await findViolations(opened.page, '.web-part');
      expect([name, ...found.filter((violation) => width > 640 || !violation.startsWith('target-size'))]).toEqual([name]);
      expect([name, await opened.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)]).toEqual([name, 0]);
      await opened.shot(`page-${name}-${theme}-${width}-${locale}`);
    }
    opened.expectClean();
    await opened.close();
  });
});
