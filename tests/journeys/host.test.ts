import { findViolations } from './support/axe.ts';
import { startTorget } from './support/torget.ts';
import type { Torget } from './support/torget.ts';

let torget: Torget;

beforeAll(async () => {
  torget = await startTorget({ story: process.env.TORGET_HOST_STORY ?? 'quietVillage', packageFile: process.env.TORGET_PACKAGE });
});

afterAll(async () => torget?.stop());

async function someone(words: string): Promise<string> {
  const [person] = (await torget.people(words, 50)).filter((candidate) => candidate.role !== 'none' && !candidate.protected);
  return person.userPrincipalName;
}

/** Someone whom the start page offers the page to edit. */
async function owner(): Promise<string> {
  const start = await torget.open('/');
  const address = await start.page.getByRole('link', { name: /^Redigera sidan/ }).first().getAttribute('href');
  await start.close();
  return new URL(address!, torget.origin).searchParams.get('as')!;
}

describe('the start page', () => {
  it('offers people to sign in as, and finds others without showing the protected ones', async () => {
    const start = await torget.open('/');
    expect(await start.page.locator('.people > li').count()).toBeGreaterThan(0);
    const everyone = (await torget.people('', 20_000)).filter((person) => person.accountEnabled);
    const sheltered = everyone.find((person) => person.protected);
    const open = everyone.find((person) => !person.protected);
    await start.page.getByRole('searchbox', { name: 'Sök bland alla' }).fill(open!.displayName);
    await start.page.locator('#results .name').first().waitFor();
    expect(await start.page.locator('#results .name').first().textContent()).toBe(open!.displayName);
    if (sheltered !== undefined) {
      await start.page.getByRole('searchbox', { name: 'Sök bland alla' }).fill(sheltered.userPrincipalName);
      await start.page.getByText('Ingen med det namnet').waitFor();
    }
    expect(await findViolations(start.page)).toEqual([]);
    start.expectClean();
    await start.close();
  });

  it.each(['dark', 'contrast'])('can be read by everyone in the %s theme too', async (theme) => {
    const start = await torget.open(`/?theme=${theme}`);
    expect(await findViolations(start.page)).toEqual([]);
    await start.close();
  });

  it('speaks English when asked to', async () => {
    const start = await torget.open('/?locale=en-US');
    await start.page.getByRole('heading', { name: 'Who do you want to be?' }).waitFor();
    await start.close();
  });
});

describe('the SharePoint page', () => {
  it('shows the web part of the package as the person in the address, with a clean console', async () => {
    const feed = await torget.openFeed(await someone(''));
    expect(await feed.page.locator('[data-web-part]').first().textContent()).not.toBe('');
    feed.expectClean();
    await feed.close();
  });

  it('gives the site theme to the web parts', async () => {
    const dark = await torget.openFeed(await someone(''), { theme: 'dark' });
    const colours = await dark.page.locator('.web-part *').evaluateAll((elements) => elements.map((element) => getComputedStyle(element).color));
    expect(colours).toContain('rgb(243, 242, 241)');
    const flat = await dark.page.evaluate(() => (window as unknown as { __themeState__: { theme: Record<string, string> } }).__themeState__.theme);
    expect(flat.themePrimary).toBe('#74c7ba');
    await dark.close();
  });

  it('lets an editor change a web part in the real property pane, and keeps the change', async () => {
    const editor = await owner();
    const editing = await torget.openFeed(editor, { mode: 'edit' });
    const field = editing.page.locator('#spPropertyPaneContainer').getByRole('textbox').first();
    await field.fill('Från torget till torget');
    await editing.page.locator('.web-part').getByText('Från torget till torget').first().waitFor();
    await editing.page.getByRole('status').getByText('Sparat').waitFor();
    expect(await findViolations(editing.page, '.scroller')).toEqual([]);
    editing.expectClean();
    await editing.close();
    const reading = await torget.openFeed(await someone(''));
    await reading.page.locator('.web-part').getByText('Från torget till torget').first().waitFor();
    await reading.close();
  });

  it('does not let others edit, whatever their address says', async () => {
    const editor = await owner();
    const other = (await torget.people('', 50)).find((person) => person.userPrincipalName !== editor && person.role === 'member' && !person.protected);
    const page = await torget.openFeed(other!.userPrincipalName, { mode: 'edit' });
    expect(await page.page.getByRole('link', { name: 'Klar' }).count()).toBe(0);
    const status = await page.page.evaluate(async () => (await fetch('/_host/pages/Hem.aspx/00000000-0000-4000-8000-000000000000', { method: 'PUT', body: '{}' })).status);
    expect(status).toBe(401);
    await page.close();
  });

  it('asks for the scopes that the admin approved, and for no token when none was', async () => {
    const asked: unknown[] = [];
    const page = await torget.open('/');
    await page.context.route('**/_tenant/token', async (route) => {
      const { scopes, audience } = route.request().postDataJSON() as { scopes: string[]; audience: string };
      if (audience === 'graph') asked.push(scopes);
      await route.continue();
    });
    const narrow = await torget.openFeed(await someone(''), { scopes: ['User.ReadBasic.All'], waitForFeed: false, context: page.context });
    await narrow.page.waitForLoadState('networkidle');
    expect(asked).toEqual(asked.map(() => ['User.ReadBasic.All']));
    const before = asked.length;
    const none = await torget.openFeed(await someone(''), { token: 'none', waitForFeed: false, context: page.context });
    await none.page.waitForLoadState('networkidle');
    expect(asked).toHaveLength(before);
    await page.close();
  });

  it('says so when there is no such person', async () => {
    const nobody = await torget.open('/sites/torget/SitePages/Hem.aspx?as=ingen@lindhult.example');
    await nobody.page.getByRole('heading', { name: 'Personen finns inte' }).waitFor();
    await nobody.close();
  });
});
