import { feedPage } from '../support/feedPage.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget, TorgetPage } from '../support/torget.ts';

const amina: string = 'amina.warsame@lindhult.example';

describe('by keyboard alone', () => {
  let torget: Torget;
  let opened: TorgetPage;

  beforeAll(async () => {
    torget = await startTorget({ story: 'busyMorning' });
    opened = await torget.openFeed(amina);
  });

  afterAll(async () => torget?.stop());

  const focused = (): Promise<string> =>
    opened.page.evaluate(() => {
      const { activeElement: element } = document;
      return `${element?.getAttribute('role') ?? element?.tagName.toLowerCase()} ${element?.getAttribute('aria-label') ?? element?.textContent?.slice(0, 60)}`;
    });

  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) await opened.page.keyboard.press(key);
  }

  async function tabTo(what: RegExp, most: number = 40): Promise<void> {
    for (let n = 0; n < most; n++) {
      if (what.test(await focused())) return;
      await press('Tab');
    }
    throw new Error(`Tab never came to ${what}; the last was ${await focused()}`);
  }

  it('nothing takes the focus by itself', async () => {
    expect(await focused()).toMatch(/^body/);
  });

  it('writes a post with a mention, in the order composer, tabs, posts', async () => {
    await tabTo(/Skriv till kollegorna/);
    await press('Enter');
    await opened.page.keyboard.type('Tack för i går @sara lind');
    await opened.page.getByRole('option').first().waitFor();
    await press('Enter');
    await opened.page.keyboard.type('vilket pass!');
    await press('Control+Enter');
    await feedPage(opened.page).post('vilket pass!').waitFor();
    expect(await feedPage(opened.page).post('vilket pass!').textContent()).toContain('@Sara Lindholm');
    await tabTo(/^tab Alla/);
    await press('ArrowRight');
    expect(await focused()).toMatch(/Min förvaltning/);
    await press('Home');
  });

  it('moves between posts, reacts, and answers', async () => {
    await tabTo(/^article/);
    await press('j', 'j', 'k');
    const before = await opened.page.evaluate(() => document.activeElement?.getAttribute('aria-posinset'));
    expect(before).toBe('2');
    await tabTo(/Gilla/);
    await press('Space');
    await opened.page.waitForFunction(() => document.activeElement?.getAttribute('aria-pressed') === 'true', undefined, { timeout: 1000 });
    await tabTo(/kommentar|Kommentera/);
    if ((await opened.page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))) === 'false') await press('Enter');
    await opened.page.waitForTimeout(200);
    if (!/textbox|combobox|textarea/.test(await focused())) {
      await tabTo(/Skriv en kommentar/, 60);
      await press('Enter');
    }
    await opened.page.keyboard.type('Bra tänkt.');
    await press('Control+Enter');
    await opened.page.getByText('Bra tänkt.').waitFor();
  });

  it('takes away its own post by the menu, and undoes it', async () => {
    await feedPage(opened.page).post('vilket pass!').focus();
    await tabTo(/Fler val för/);
    await press('Enter');
    await opened.page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
    for (let n = 0; n < 8 && !/^menuitem Ta bort/.test(await focused()); n++) await press('ArrowDown');
    await press('Enter');
    await opened.page.getByRole('button', { name: 'Ångra' }).waitFor();
    // The menu is gone with the text, so its user goes on from here.
    expect(await focused()).toMatch(/Ångra/);
    await press('Enter');
    await feedPage(opened.page).post('vilket pass!').waitFor();
  });

  it('leaves the feed by Ctrl+End', async () => {
    await opened.page.locator('article').first().focus();
    await press('Control+End');
    expect(await focused()).not.toMatch(/^article/);
    opened.expectClean();
  });
});
