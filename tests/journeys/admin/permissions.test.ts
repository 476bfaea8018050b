import type { Page } from 'playwright-core';
import { feedPage } from '../support/feedPage.ts';
import { startTorget } from '../support/torget.ts';
import type { OpenOptions, Torget } from '../support/torget.ts';

const amina: string = 'amina.warsame@lindhult.example';
/** Owns the site. */
const eva: string = 'eva.holmgren@lindhult.example';
const [sites, basic, presence] = ['Sites.Selected', 'User.ReadBasic.All', 'Presence.Read.All'];

interface Lacking {
  readonly lacks: string;
  readonly options: OpenOptions;
  /** The app's role on the site; *write* when left out. */
  readonly grant?: 'read' | 'none';
  /** What Kollegor says above the list; nothing is said when left out. */
  readonly said?: string;
  readonly photos?: boolean;
  /** What the health page asks an owner to look over. */
  readonly review: readonly string[];
}

const [site, route, people, status] = ['Åtkomst till webbplatsen', 'Väg till listorna', 'Foton och den inloggade (User.ReadBasic.All)', 'Status (Presence.Read.All)'];
const off: string = 'Kommunen har inte slagit på den delen. Allt annat fungerar.';

const cases: readonly Lacking[] = [
  { lacks: 'nothing', options: {}, photos: true, review: [] },
  { lacks: sites, options: { scopes: [basic, presence] }, photos: true, review: [site, route] },
  { lacks: 'the grant of the site', options: {}, grant: 'none', photos: true, review: [site, route] },
  { lacks: 'the right to write', options: {}, grant: 'read', photos: true, review: [site] },
  { lacks: basic, options: { scopes: [sites, presence] }, said: `Foton visas inte. ${off}`, review: [people] },
  { lacks: presence, options: { scopes: [sites, basic] }, said: `Status visas inte. ${off}`, photos: true, review: [status] },
  { lacks: `${basic} and ${presence}`, options: { scopes: [sites] }, said: `Status och foton visas inte. ${off}`, review: [people, status] },
  { lacks: 'every permission', options: { scopes: [] }, said: `Status och foton visas inte. ${off}`, review: [site, route, people, status] },
  { lacks: 'a token', options: { token: 'none' }, said: 'Status och foton visas inte. Det gick inte att hämta från Microsoft 365 här. Allt annat fungerar.', review: [site, route, people, status] },
];

describe('where a permission is missing', () => {
  let torget: Torget;

  beforeAll(async () => {
    torget = await startTorget({ story: 'lindhult' });
  });
  afterAll(async () => torget?.stop());

  /** The page with feed, colleagues and thanks, and the bar above: all of it works. */
  async function page({ lacks, options, said, photos }: Lacking): Promise<void> {
    const opened = await torget.openFeed(amina, { ...options, page: 'Hem.aspx', height: 1400 });
    const feed = feedPage(opened.page);
    const colleagues = opened.page.locator('.web-part').filter({ hasText: 'Visa alla 34 i Hemtjänst Norr' });
    await colleagues.waitFor({ timeout: 30_000 });
    await opened.page.getByRole('tab', { name: 'Min enhet', exact: true }).waitFor();
    if (said !== undefined) await colleagues.getByText(`${said.split('.')[0]}.`, { exact: true }).waitFor();
    const notices = colleagues.locator('[role=status]').filter({ hasText: 'Allt annat fungerar.' });
    if (said === undefined) expect(await notices.count()).toBe(0);
    else expect((await notices.innerText()).replace(/\s+/g, ' ')).toBe(said);
    if (photos) await colleagues.locator('img').first().waitFor();
    else expect(await colleagues.locator('img').count()).toBe(0);
    await feed.publish(`Hej, fastän det saknas: ${lacks}.`);
    await feed.sent();
    await opened.page.getByText('Till Mikael Öberg').waitFor();
    expect(await opened.page.getByText('Okänd kollega').count()).toBe(0);
    await opened.page.keyboard.press('Alt+k');
    await opened.page.keyboard.type('karin åk');
    await opened.page.getByRole('option', { name: /Karin Åkesson.*Hemtjänst Norr/ }).waitFor({ timeout: 20_000 });
    await opened.shot(`permissions-${lacks}`);
    opened.expectClean();
    await opened.close();
  }

  async function app({ options }: Lacking): Promise<void> {
    const teams = await torget.openTeams(amina, { ...options, query: { subPageId: 'page~mitt' }, waitForFeed: false });
    await teams.app.getByRole('combobox', { name: /Var visas mitt beröm/ }).waitFor({ timeout: 30_000 });
    await teams.app.getByText('Undersköterska, Hemtjänst Norr').first().waitFor({ timeout: 20_000 });
    await teams.app.getByRole('tab', { name: 'Hem', exact: true }).click();
    await teams.app.locator('article[data-root]').first().waitFor();
    teams.expectClean();
    await teams.close();
  }

  async function cards({ options: { token, scopes } }: Lacking): Promise<void> {
    const query = new URLSearchParams({ as: amina, ...(token ? { token } : {}), ...(scopes ? { scopes: scopes.join(',') } : {}) });
    const opened = await torget.open(`/viva?${query}`);
    await opened.page.getByRole('heading', { name: /Nytt i Hemtjänst Norr|Du är ikapp/ }).first().waitFor({ timeout: 30_000 });
    await opened.page.getByRole('heading', { name: 'Ewa Kowalska tackade dig' }).first().waitFor();
    opened.expectClean();
    await opened.close();
  }

  const reviewed = async (opened: Page): Promise<string[]> =>
    (await opened.getByRole('row').filter({ hasText: 'Se över' }).getByRole('rowheader').allTextContents()).sort();

  async function health({ options, review }: Lacking): Promise<void> {
    const opened = await torget.openFeed(eva, { ...options, page: 'Torget-admin.aspx', waitForFeed: false });
    await opened.page.getByText(/^Kontrollerad /).waitFor({ timeout: 30_000 });
    expect(await reviewed(opened.page)).toEqual([...review].sort());
    opened.expectClean();
    await opened.close();
  }

  it.each(cases)('each part works without it, and says what is lost: $lacks', async (lacking) => {
    await torget.setGrant(lacking.grant === 'none' ? null : (lacking.grant ?? 'write'));
    await Promise.all([page(lacking), health(lacking), app(lacking), cards(lacking)]);
  }, 120_000);

  it('says the same in English', async () => {
    await torget.setGrant('write');
    const opened = await torget.openFeed(amina, { scopes: [sites], page: 'Kollegor.aspx', locale: 'en-US' });
    await opened.page.getByText('Presence and photos are not shown.').waitFor({ timeout: 20_000 });
    await opened.page.getByText('Your municipality has not turned it on. All else works.').waitFor();
    await opened.close();
    const without = await torget.openFeed(amina, { token: 'none', page: 'Kollegor.aspx', locale: 'en-US' });
    await without.page.getByText('Microsoft 365 did not give access from here. All else works.').waitFor({ timeout: 20_000 });
    await without.close();
  });

  it('names User.Read.All to whoever publishes without it, and publishes nothing', async () => {
    for (const [locale, tab, button, said] of [
      ['sv-SE', 'Katalogen', 'Förhandsgranska', /Inget publicerades\..*behörigheten User\.Read\.All/s], ['en-US', 'Directory', 'Preview', /Nothing was published\..*permission User\.Read\.All/s]
    ] as const) {
      const opened = await torget.openFeed(eva, { page: 'Torget-admin.aspx', waitForFeed: false, locale });
      await opened.page.getByRole('tab', { name: tab }).click();
      await opened.page.getByRole('button', { name: button }).click();
      await opened.page.getByRole('alert').filter({ hasText: said }).waitFor({ timeout: 20_000 });
      await opened.close();
    }
  });

  it.each([
    [404, 'Katalogen är inte publicerad.', 'Katalogen är inte publicerad, så kollegor går inte att söka fram här.'],
    [403, 'Du har inte åtkomst till katalogen.', 'Du har inte åtkomst till katalogen, så kollegor går inte att söka fram här.']
  ])('has names and says what does not work while there is no token and the directory is answered %i', async (status, said, saidInBar) => {
    await torget.fault({ match: 'directory\\.json\\.gz', status, count: 1_000 });
    const opened = await torget.openFeed(amina, { token: 'none', page: 'Hem.aspx' });
    await opened.page.getByText(said).first().waitFor({ timeout: 20_000 });
    await opened.page.locator('article[data-root]').nth(3).waitFor();
    expect(await opened.page.locator('article[data-root]').first().getByText('Okänd kollega').count()).toBe(0);
    await opened.page.keyboard.press('Alt+k');
    await opened.page.keyboard.type('karin åk');
    await opened.page.getByText(saidInBar).waitFor({ timeout: 20_000 });
    await opened.shot(`permissions-directory-${status}`);
    opened.expectClean();
    await opened.close();
    await torget.clearFaults();
  });

  it('tells whoever may read nothing so, in each part, and never in a loop', async () => {
    const guest = (await torget.people('', 20_000)).find(({ kind }) => kind === 'guest')!.userPrincipalName;
    const opened = await torget.openFeed(guest, { page: 'Hem.aspx', waitForFeed: false });
    await opened.page.getByText('Du kan inte läsa den här sidan').nth(1).waitFor({ timeout: 20_000 });
    await torget.resetMeter();
    await opened.page.waitForTimeout(5_000);
    expect((await torget.meter(guest)).requests.length).toBeLessThan(8);
    await opened.close();
    const dashboard = await torget.open(`/viva?as=${encodeURIComponent(guest)}`);
    await dashboard.page.getByRole('heading', { name: 'Du kan inte läsa Torget' }).first().waitFor({ timeout: 20_000 });
    await dashboard.close();
  });
});
