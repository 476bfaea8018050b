import type { Page } from 'playwright-core';
import { findViolations } from '../support/axe.ts';
import { startTorget } from '../support/torget.ts';
import type { OpenOptions, Torget, TorgetPage } from '../support/torget.ts';

/** Owns the site. */
const eva: string = 'eva.holmgren@lindhult.example';
const amina: string = 'amina.warsame@lindhult.example';
const activities: string = "/sites/torget/_api/web/lists/getbytitle('Activities')";

describe('the health page', () => {
  let torget: Torget;

  beforeAll(async () => {
    torget = await startTorget({ story: 'lindhult' });
  });
  afterAll(async () => torget?.stop());

  const open = (person: string = eva, options: OpenOptions = {}): Promise<TorgetPage> => torget.openFeed(person, { page: 'Torget-admin.aspx', waitForFeed: false, ...options });
  const row = (page: Page, name: string | RegExp) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  const checked = (page: Page): Promise<void> => page.getByText(/^Kontrollerad /).waitFor();
  const asOwner = async (path: string, method: string, body?: unknown): Promise<Response> =>
    fetch(torget.origin + path, {
      method: method === 'GET' ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${await torget.token(eva)}`, 'content-type': 'application/json', accept: 'application/json;odata=nometadata', 'x-http-method': method, 'if-match': '*' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    });

  it('brings the lists up, and keeps every row', async () => {
    const rows = async (): Promise<unknown> => (await (await asOwner(`${activities}?$select=ItemCount`, 'GET')).json()) as unknown;
    const before = await rows();
    const { page, close } = await open();
    await checked(page);
    await page.getByRole('button', { name: 'Rätta nu: Listor och kolumner' }).click();
    await row(page, 'Listor och kolumner').getByText('index.').waitFor();
    expect(await rows()).toEqual(before);
    await close();
  });

  it('says that all is well, and nothing about anybody', async () => {
    const { page, close, expectClean } = await open();
    await checked(page);
    await page.getByText('Allt fungerar.').waitFor();
    expect(await row(page, 'Åtkomst till webbplatsen').textContent()).toMatch(/skrivrätt till webbplatsen \S/);
    expect(await row(page, 'Listor och kolumner').textContent()).toMatch(/(\d+) av \1 listor, (\d+) av \2 kolumner, (\d+) av \3 index/);
    expect(await row(page, 'Väg till listorna').textContent()).toContain('Microsoft Graph');
    expect(await row(page, /^Status/).textContent()).toContain('Bra');
    const report = await page.locator('pre').last().textContent();
    expect(report).toMatch(/^Torget \d+\.\d+\.\d+ {2}\d{4}-/);
    expect(report).not.toMatch(/Eva|Holmgren|@/);
    expectClean();
    await close();
  });

  it('tells of a list in which everyone may edit, and puts it right', async () => {
    expect((await asOwner(activities, 'MERGE', { WriteSecurity: 1 })).status).toBe(204);
    const opened = await open();
    const { page } = opened;
    await checked(page);
    await page.getByText('En sak att åtgärda').waitFor();
    expect(await page.getByRole('row').nth(1).textContent()).toContain('Listan Activities låter alla ändra andras inlägg.');
    await opened.shot('health-fault');
    await page.getByRole('button', { name: 'Rätta nu' }).click();
    await row(page, 'Skydd av inlägg').getByText('Var och en kan bara ändra sina egna inlägg.').waitFor();
    expect(await (await asOwner(`${activities}?$select=WriteSecurity`, 'GET')).json()).toEqual({ WriteSecurity: 2 });
    expect(await findViolations(page)).toEqual([]);
    await opened.close();
  });

  it('says so when something could not be put right', async () => {
    await asOwner(activities, 'MERGE', { WriteSecurity: 1 });
    const { page, close } = await open();
    await checked(page);
    await torget.fault({ match: "getbytitle\\('Activities'\\)$", method: 'POST', status: 403, count: 5 });
    await page.getByRole('button', { name: 'Rätta nu' }).click();
    await page.getByRole('alert').getByText('Det gick inte att rätta allt.').waitFor();
    await torget.clearFaults();
    await page.getByText('Kontrollerar').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Rätta nu' }).click();
    await row(page, 'Skydd av inlägg').getByText('Var och en kan bara').waitFor();
    await close();
  });

  it.each<[string, OpenOptions, string, RegExp, RegExp]>([
    ['no token comes', { token: 'none' }, 'Åtkomst till webbplatsen', /Ingen token till Microsoft Graph kom/, /Sites\.Selected/],
    ['Sites.Selected is not approved', { scopes: ['User.ReadBasic.All', 'Presence.Read.All'] }, 'Åtkomst till webbplatsen', /Sites\.Selected är inte godkänd/, /Välj begäran om Sites\.Selected/],
    ['presence is not approved', { scopes: ['Sites.Selected', 'User.ReadBasic.All'] }, 'Status (Presence.Read.All)', /Status visas inte på personkort\. Resten fungerar/, /Välj begäran om Presence\.Read\.All/],
    ['photos are not approved', { scopes: ['Sites.Selected', 'Presence.Read.All'] }, 'Foton och den inloggade (User.ReadBasic.All)', /Foton visas inte/, /Välj begäran om User\.ReadBasic\.All/]
  ])('says what is lost when %s, and how to approve it', async (_, options, name, said, steps) => {
    const { page, close } = await open(eva, options);
    await checked(page);
    const found = row(page, name);
    await found.getByText(said).waitFor();
    const button = found.getByRole('button', { name: /^Så godkänner du/ });
    await button.click();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await found.getByText(steps).first().waitFor();
    await close();
  });

  it('names the app of the real token where the site is not granted, and the route that is used instead', async () => {
    await torget.setGrant(null);
    const opened = await open();
    const { page } = opened;
    await checked(page);
    const found = row(page, 'Åtkomst till webbplatsen');
    await found.getByText(/appen har ingen rätt till webbplatsen \S/).waitFor();
    await found.getByRole('button', { name: /^Så godkänner du/ }).click();
    expect(await found.locator('pre').textContent()).toMatch(/--siteUrl http\S+\/sites\/torget --appId [0-9a-f-]{36} .*--permission write/);
    expect(await row(page, 'Väg till listorna').textContent()).toContain('SharePoints egen väg används här');
    await opened.shot('health-second-route');
    await torget.setGrant('read');
    await page.getByRole('button', { name: 'Kontrollera igen' }).click();
    await found.getByText(/Appen får bara läsa webbplatsen/).waitFor();
    await torget.setGrant('write');
    await opened.close();
  });

  it('copies the report', async () => {
    const { page, context, close } = await open();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await checked(page);
    await page.getByRole('button', { name: 'Kopiera rapport' }).click();
    await page.getByText('Rapporten är kopierad.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('pre').last().textContent());
    await close();
  });

  it('sums up what this browser has fetched', async () => {
    const first = await torget.openFeed(eva);
    await first.page.waitForTimeout(1_500);
    await first.page.close();
    const { page, context } = await open(eva, { context: first.context });
    await checked(page);
    const figures = await page.getByRole('row', { name: /^I dag/ }).getByRole('cell').allTextContents();
    expect(figures.slice(0, 2).map((figure) => Number(figure) > 2)).toEqual([true, true]);
    await context.close();
  });

  it('gives every row of every list as one file, and changes nothing', async () => {
    const { page, close, expectClean } = await open();
    await page.getByRole('tab', { name: 'Export' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hämta allt som en fil' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^torget-export-\d{4}-\d\d-\d\d\.json$/);
    let text = '';
    for await (const chunk of await file.createReadStream()) text += String(chunk);
    const { lists } = JSON.parse(text) as { lists: { list: string; rows: { ActivityId?: string }[] }[] };
    const { ItemCount } = (await (await asOwner(`${activities}?$select=ItemCount`, 'GET')).json()) as { ItemCount: number };
    expect(lists.map(({ list }) => list)).toEqual(expect.arrayContaining(['Activities', 'Settings', 'Responsibilities', 'Mandates', 'Profiles', 'Reports', 'ModerationLog']));
    const rows = lists.find(({ list }) => list === 'Activities')!.rows;
    expect([rows.length, new Set(rows.map(({ ActivityId }) => ActivityId)).size]).toEqual([ItemCount, ItemCount]);
    await page.getByText(/^Filen är hämtad, med \d/).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await torget.fault({ match: "getbytitle\\('Mandates'\\)/items", status: 503, count: 50 });
    await page.getByRole('button', { name: 'Hämta allt som en fil' }).click();
    await page.getByRole('alert').getByText('Exporten blev inte klar, och ingen fil gjordes.').waitFor();
    await torget.clearFaults();
    expectClean();
    await close();
  });

  it('is for owners', async () => {
    const { page, close } = await open(amina);
    await page.getByText('Den här delen är för webbplatsens ägare.').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    await close();
  });

  it.each<[string, OpenOptions]>([
    ['wide', {}], ['380', { width: 412 }], ['dark', { theme: 'dark' }], ['contrast', { theme: 'contrast' }], ['english', { locale: 'en-US' }]
  ])('reads well: %s', async (name, options) => {
    const opened = await open(eva, { ...options, height: 1100, scopes: ['Sites.Selected', 'User.ReadBasic.All'] });
    await opened.page.getByText(/^(Kontrollerad|Checked) /).waitFor();
    expect(await findViolations(opened.page)).toEqual([]);
    expect(await opened.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await opened.shot(`health-${name}`);
    await opened.close();
  });
});
