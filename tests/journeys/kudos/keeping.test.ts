import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { findViolations } from '../support/axe.ts';
import { feedPage } from '../support/feedPage.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget } from '../support/torget.ts';
import { until } from '../support/until.ts';
import { card, choose, dialog, openAdmin, openWall, thank } from '../support/wallPage.ts';

/** Owns the site, and moderates. */
const eva: string = 'eva.holmgren@lindhult.example';
const amina: string = 'amina.warsame@lindhult.example';
const karin: string = 'karin.akesson@lindhult.example';
const hassan: string = 'hassan.ali@lindhult.example';

let torget: Torget;

/** What a person presses with a mouse or a finger, from now on: typing is not counted, nor what the test does by other means. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset.clicks = '0';
    window.addEventListener('pointerdown', (event) => (dataset.clicks = String(Number(dataset.clicks) + (event.isTrusted ? 1 : 0))), true);
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset.clicks));
}

/** Chooses a value by a click and types where that leads. */
async function chooseAndType(page: Page, value: string, text: string): Promise<void> {
  await dialog(page).getByRole('radio', { name: value }).click();
  await page.keyboard.type(text);
}

describe('thanks, kept', () => {
  beforeAll(async () => {
    torget = await startTorget({ story: 'lindhult' });
  });
  afterAll(async () => torget?.stop());

  it('are placed and taken down from the feed, and the giver\'s client deletes the rows with the feed alone open', async () => {
    const text: string = 'Du lotsade hela bussen hem.';
    const wall = await openWall(torget, amina);
    await thank(torget, wall, amina, 'Karin Åkesson', text);
    await wall.close();
    const giver = await torget.openFeed(amina);
    await card(giver.page, text).waitFor();
    const receiver = await torget.openFeed(karin);
    const { page } = receiver;
    await card(page, text).waitFor();
    await card(page, text).getByRole('button', { name: /^Fler val för/ }).click();
    const items = page.getByRole('menuitem');
    await items.first().waitFor();
    expect(await items.allTextContents()).toEqual(expect.arrayContaining(['Kopiera länk', 'Följ', 'Ge beröm', 'Ta bort berömmet', 'Anmäl']));
    const wish = (await items.allTextContents()).includes('Visa för alla') ? ['Visa för alla', 'Visa i min enhet'] : ['Visa i min enhet', 'Visa för alla'];
    await receiver.shot('kudos-feed-menu');
    expect(await findViolations(page, '[role=menu]')).toEqual([]);
    await items.filter({ hasText: wish[0] }).click();
    // The menu offers the way back.
    await until('the wish is taken in', async () => {
      await card(page, text).getByRole('button', { name: /^Fler val för/ }).click();
      await items.first().waitFor();
      const texts = await items.allTextContents();
      await page.keyboard.press('Escape');
      await items.first().waitFor({ state: 'detached' });
      return texts.includes(wish[1]);
    });
    await choose(page, text, 'Ta bort berömmet');
    await torget.resetMeter();
    await page.getByRole('dialog', { name: 'Ta bort berömmet?' }).getByRole('button', { name: 'Ta bort', exact: true }).click();
    await card(page, text).waitFor({ state: 'detached' });
    await until('the taking down is stored', async () => (await torget.meter(karin)).requests.filter(({ method, status }) => method === 'POST' && status === 201).length >= 2);

    await feedPage(giver.page).turn();
    await card(giver.page, text).waitFor({ state: 'detached' });
    await until('the rows are deleted', async () =>
      (await torget.meter(amina)).requests.filter(({ method, status }) => method === 'DELETE' && status === 204).length >= 3);
    receiver.expectClean();
    giver.expectClean();
    await receiver.close();
    await giver.close();
  });

  it('take three clicks and a sentence from a person\'s card, or open a chat and are stored nowhere', async () => {
    const opened = await torget.openFeed(amina, { page: 'Kollegor.aspx', waitForFeed: false });
    const { page } = opened;
    await page.evaluate(() => {
      window.open = (address) => {
        document.documentElement.dataset.opened = String(address);
        return null;
      };
    });
    const openCard = async (): Promise<void> => {
      await page.locator('.web-part').getByRole('combobox').first().fill('Hassan Ali');
      await page.getByRole('grid').getByText('Hassan Ali').first().click({ timeout: 20_000 });
      await page.getByRole('dialog', { name: 'Hassan Ali' }).waitFor();
    };
    await openCard();
    await torget.resetMeter();
    const clicks = await countClicks(page);
    await page.getByRole('button', { name: 'Ge Hassan Ali beröm' }).click();
    await chooseAndType(page, 'Omtanke', 'Du ringde min mamma när jag inte hann.');
    expect(await dialog(page).getByRole('textbox', { name: 'Vad gjorde Hassan?' }).inputValue()).toBe('Du ringde min mamma när jag inte hann.');
    expect(await findViolations(page, '[role=dialog]')).toEqual([]);
    await dialog(page).getByRole('button', { name: 'Skicka tacket' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    expect(await clicks()).toBe(3);
    const written = async (): Promise<number> => (await torget.meter(amina)).requests.filter(({ method, path, status }) => method === 'POST' && path.includes('/Activities/') && status === 201).length;
    await until('the rows stand', async () => (await written()) === 3);

    // On his card by now, by value and giver.
    await openCard();
    await page.getByRole('dialog', { name: 'Hassan Ali' }).getByText(/^Omtanke från Amina Warsame/).first().waitFor();
    await opened.shot('kudos-card');
    await page.getByRole('button', { name: 'Ge Hassan Ali beröm' }).click();
    await page.getByRole('radio', { name: 'Ansvar' }).click();
    await page.getByRole('textbox', { name: 'Vad gjorde Hassan?' }).fill('Bara mellan oss.');
    await page.getByRole('button', { name: 'Tacka bara i en chatt i stället' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    const chat = new URL(await page.evaluate(() => document.documentElement.dataset.opened ?? ''));
    expect([chat.origin + chat.pathname, chat.searchParams.get('users'), chat.searchParams.get('message')]).toEqual(['https://teams.microsoft.com/l/chat/0/0', hassan, 'Bara mellan oss.']);
    expect(await written()).toBe(3);
    await opened.close();
  });

  it('take three clicks and a sentence from the wall, and from a post, whose menu offers the values', async () => {
    const wall = await openWall(torget, amina);
    const { page } = wall;
    const onWall = await countClicks(page);
    await page.locator('.web-part').getByRole('button', { name: 'Ge beröm' }).first().click();
    await page.getByRole('combobox', { name: 'Kollega, enhet eller arbetspass' }).waitFor({ timeout: 20_000 });
    await page.keyboard.type('Hassan Ali');
    await page.getByRole('option', { name: /Hassan Ali/ }).first().waitFor({ timeout: 20_000 });
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ta bort Hassan Ali' }).waitFor();
    await page.keyboard.press('Enter');
    await chooseAndType(page, 'Samarbete', 'Du bar alla lådor uppför trappan.');
    await dialog(page).getByText(/^Den som får berömmet bestämmer var det visas/).waitFor();
    await dialog(page).getByRole('button', { name: 'Skicka tacket' }).click();
    await card(page, 'Du bar alla lådor uppför trappan.').waitFor();
    expect(await onWall()).toBe(3);
    await wall.close();

    const feed = await torget.openFeed(amina);
    const onFeed = await countClicks(feed.page);
    // Any post that somebody else wrote: one without a heading is neither thanks nor news.
    const post = feed.page.getByRole('article').filter({ hasNot: feed.page.getByRole('heading') });
    await post.getByRole('button', { name: /^Fler val för (?!din|ditt)/ }).first().click();
    await feed.page.getByRole('group', { name: 'Ge beröm' }).getByRole('menuitem', { name: 'Ansvar' }).waitFor();
    expect(await findViolations(feed.page, '[role=menu]')).toEqual([]);
    await feed.shot('kudos-post-menu');
    await feed.page.getByRole('menuitem', { name: 'Ansvar' }).click();
    await dialog(feed.page).getByRole('radio', { name: 'Ansvar', checked: true }).waitFor({ timeout: 20_000 });
    await feed.page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
    await feed.page.keyboard.type('Du såg till att alla fick veta.');
    expect(await findViolations(feed.page, '[role=dialog]')).toEqual([]);
    await dialog(feed.page).getByRole('button', { name: 'Skicka tacket' }).click();
    await card(feed.page, 'Du såg till att alla fick veta.').waitFor();
    expect(await onFeed()).toBe(3);
    feed.expectClean();
    await feed.close();
  });

  it('are searched, taken along as a table in the reader\'s words, and printed as a page of their own', async () => {
    const opened = await openWall(torget, amina, { locale: 'en-US' });
    const { page } = opened;
    const own = page.getByRole('region', { name: 'My thanks' });
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await own.getByRole('button', { name: 'Show all thanks' }).click();
    await own.getByRole('searchbox').fill('larmnumret');
    await own.getByText('1 thanks').waitFor();
    expect(await findViolations(page, '.web-part')).toEqual([]);

    const download = page.waitForEvent('download');
    await own.getByRole('button', { name: 'Download' }).click();
    await page.getByRole('menuitem', { name: 'As a table (CSV)' }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    const [heading, ...rows] = file.replace('\ufeff', '').trim().split('\r\n');
    expect(heading).toBe('"Date";"Value";"From";"To";"Text"');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(/^"\d{4}-\d\d-\d\d";"(Care|Teamwork|New ideas|Responsibility)";"[^"]+";"[^"]*Amina Warsame[^"]*";"[^"]*larmnumret/);

    await own.getByRole('searchbox').fill('');
    await own.getByRole('button', { name: 'Print' }).click();
    await page.emulateMedia({ media: 'print' });
    const paper = page.getByRole('heading', { level: 1, name: 'Thanks to Amina Warsame' });
    await paper.waitFor();
    await page.getByRole('main').filter({ has: paper }).getByText(/Printed from Torget .* \d+ thanks\./).waitFor();
    // Nothing but the page that is printed.
    expect(await page.evaluate(() => Array.from(document.body.children).filter((child) => (child as HTMLElement).offsetHeight > 0).length)).toBe(1);
    await opened.shot('kudos-paper');
    // And whoever prints the page itself afterwards gets that.
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await paper.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'My thanks' }).waitFor();
    opened.expectClean();
    await opened.close();
  });

  it('follow what the owners decide: a value by another name, a rule of one\'s own, and how much one may give in an hour', async () => {
    const admin = await openAdmin(torget, eva, { height: 1100 });
    await admin.page.getByRole('tab', { name: 'Värderingar' }).click();
    const name = admin.page.getByRole('group', { name: /Samarbete/ }).getByRole('textbox', { name: 'Namn på svenska' });
    await name.fill('Lagarbete');
    await admin.page.getByRole('spinbutton', { name: 'Beröm per timme' }).fill('1');
    await admin.page.getByRole('button', { name: 'Lägg till en regel' }).click();
    await admin.page.getByText('Varje värdering och regel behöver ett namn på svenska, och varje regel en egen kod.').waitFor();
    expect(await admin.page.getByRole('button', { name: 'Spara' }).getAttribute('aria-disabled')).toBe('true');
    const rule = admin.page.getByRole('group', { name: 'Regel –' });
    await rule.getByRole('textbox', { name: 'Regeln på svenska' }).fill('Reklam');
    await rule.getByRole('textbox', { name: 'Kod' }).fill('R');
    expect(await findViolations(admin.page, '.web-part')).toEqual([]);
    await admin.shot('kudos-admin-rules');
    await admin.page.getByRole('button', { name: 'Spara' }).click();
    await admin.page.getByText('Sparat. Alla ser ändringen senast i morgon.').waitFor();
    await admin.page.close();

    const giver = await openWall(torget, eva, { context: admin.context });
    const { page } = giver;
    await page.getByRole('button', { name: 'Lagarbete', exact: true }).waitFor();
    await page.locator('.web-part').getByRole('button', { name: 'Ge beröm' }).first().click();
    await page.getByRole('combobox', { name: 'Kollega, enhet eller arbetspass' }).fill('Karin Åkesson');
    await page.getByRole('option', { name: /Karin Åkesson/ }).first().click({ timeout: 20_000 });
    await dialog(page).getByRole('button', { name: 'Nästa' }).click();
    await page.getByRole('radio', { name: 'Lagarbete' }).click();
    await page.getByRole('textbox', { name: /^Vad gjorde/ }).fill('Första tacket den här timmen.');
    await dialog(page).getByRole('button', { name: 'Skicka tacket' }).click();
    await card(page, 'Första tacket den här timmen.').waitFor();
    await page.locator('.web-part').getByRole('button', { name: 'Ge beröm' }).first().click();
    await page.getByRole('combobox', { name: 'Kollega, enhet eller arbetspass' }).fill('Hassan Ali');
    await page.getByRole('option', { name: /Hassan Ali/ }).first().click({ timeout: 20_000 });
    await dialog(page).getByRole('button', { name: 'Nästa' }).click();
    await page.getByRole('radio', { name: 'Omtanke' }).click();
    await page.getByRole('textbox', { name: /^Vad gjorde/ }).fill('Andra tacket.');
    await dialog(page).getByRole('button', { name: 'Skicka tacket' }).click();
    await dialog(page).getByText(/Du har gett mycket beröm den senaste timmen\. Du kan ge mer om \d+ minut/).waitFor();
    // The text is still there, and the chat is open to whoever cannot wait.
    expect(await dialog(page).getByRole('textbox', { name: /^Vad gjorde/ }).inputValue()).toBe('Andra tacket.');
    await dialog(page).getByRole('button', { name: 'Tacka bara i en chatt i stället' }).waitFor();
    expect(await findViolations(page, '[role=dialog]')).toEqual([]);
    giver.expectClean();
    await giver.context.close();
  });
});
