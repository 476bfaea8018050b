import { findViolations } from '../support/axe.ts';
import { directoryPage } from '../support/directoryPage.ts';
import type { DirectoryPage } from '../support/directoryPage.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget, TorgetPage } from '../support/torget.ts';

const amina: string = 'amina.warsame@lindhult.example';

describe('somebody who looks for a colleague', () => {
  let torget: Torget;
  let opened: TorgetPage;
  let kollegor: DirectoryPage;

  beforeAll(async () => {
    torget = await startTorget({ story: 'lindhult' });
    opened = await torget.openFeed(amina, { page: 'Kollegor.aspx', waitForFeed: false });
    kollegor = directoryPage(opened.page);
    await kollegor.filled();
  });

  afterAll(async () => torget?.stop());

  it('sees their own unit first, the head before the others, within 1,500 nodes', async () => {
    await opened.page.getByRole('grid', { name: 'Hemtjänst Norr' }).waitFor();
    expect(await kollegor.rows.first().textContent()).toContain('Karin Åkesson');
    expect(await opened.page.locator('.web-part').first().evaluate((part) => part.querySelectorAll('*').length)).toBeLessThanOrEqual(1500);
    expect(await findViolations(opened.page, '.web-part')).toEqual([]);
  });

  it.each([['akesson karin', 'Karin Åkesson'], ['karin aakesson', 'Karin Åkesson'], ['Karin Åkeson', 'Karin Åkesson'], ['0980 319240', 'Karin Åkesson'], ['lindqvist belysning', 'Johan Lindqvist'], ['jussi', 'Jussi Lehtonen']])(
    'finds by "%s" %s',
    async (query, name) => {
      await kollegor.look(query);
      await kollegor.rows.first().getByText(name, { exact: true }).waitFor();
    }
  );

  it('is told how the query was understood', async () => {
    await kollegor.look('karin akeson');
    await opened.page.getByText('Visar träffar på Karin Åkesson').first().waitFor();
  });

  it('is answered first when a responsibility fits: task, unit, on duty, next, where residents go, and a way to say that it is wrong', async () => {
    await kollegor.look('vem ansvarar för trasig gatlampa');
    const answer = opened.page.getByRole('region', { name: 'Trasig gatlampa' });
    await answer.getByRole('button', { name: 'Johan Lindqvist' }).or(answer.getByRole('button', { name: 'Mikael Öberg' })).first().waitFor();
    await answer.getByText(/Frågar en invånare\? Hänvisa till/).waitFor();
    await answer.getByText(/^Uppdaterat av Johan Lindqvist/).waitFor();
    expect(await answer.getByRole('link', { name: 'Något som inte stämmer?' }).getAttribute('href')).toContain('https://teams.microsoft.com/l/chat/0/0?users=');
    const [answerTop, gridTop] = [await answer.boundingBox(), await opened.page.getByRole('grid').boundingBox()];
    expect(answerTop!.y).toBeLessThan(gridTop!.y);
    expect(await findViolations(opened.page, '.web-part')).toEqual([]);
    await opened.shot('kollegor-answer');
  });

  it('goes by the keyboard alone from the field into a card, and back to the field', async () => {
    await kollegor.field.focus();
    await kollegor.look('karin åkesson');
    await opened.page.keyboard.press('ArrowDown');
    expect(await opened.page.locator('[role=row][aria-selected=true]').textContent()).toContain('Karin Åkesson');
    await opened.page.keyboard.press('ArrowRight');
    const active = await kollegor.field.getAttribute('aria-activedescendant');
    expect(await opened.page.locator(`[id="${active}"]`).getAttribute('href')).toBe('tel:0980319240');
    await opened.page.keyboard.press('ArrowLeft');
    await opened.page.keyboard.press('Enter');
    const card = opened.page.getByRole('dialog', { name: 'Karin Åkesson' });
    await card.waitFor();
    // It rises for 200 ms, half seen.
    await opened.page.waitForTimeout(400);
    expect(await findViolations(opened.page, '[role=dialog]')).toEqual([]);
    await opened.shot('kollegor-card');
    for (let n = 0; n < 12; n++) await opened.page.keyboard.press('Tab');
    expect(await card.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    await opened.page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await opened.page.waitForFunction((field) => field === document.activeElement, await kollegor.field.elementHandle());
    await opened.page.keyboard.press('Escape');
    await opened.page.keyboard.press('Escape');
    expect(await kollegor.field.inputValue()).toBe('');
  });

  it('moves within the grid by arrows, one stop for Tab', async () => {
    await kollegor.look('andersson');
    const first = kollegor.rows.first().getByRole('button').first();
    await first.focus();
    await opened.page.keyboard.press('ArrowDown');
    await opened.page.keyboard.press('ArrowDown');
    expect(await kollegor.rows.nth(2).evaluate((row) => row.contains(document.activeElement))).toBe(true);
    await opened.page.keyboard.press('Tab');
    expect(await opened.page.evaluate(() => document.activeElement?.closest('[role=grid]') === null)).toBe(true);
  });

  it('loads the rest by scrolling, and keeps few rows in the page', async () => {
    await kollegor.look('an');
    const shown = async (): Promise<number> => Number(/^Visar (\d+) av/.exec((await opened.page.getByText(/^Visar \d+ av/).textContent()) ?? '')?.[1]);
    const before = await shown();
    await opened.page.mouse.move(400, 600);
    for (let n = 0; n < 40 && (await shown()) <= before + 100; n++) {
      await opened.page.mouse.wheel(0, 1500);
      await opened.page.waitForTimeout(120);
    }
    expect(await shown()).toBeGreaterThan(before);
    expect(await kollegor.rows.count()).toBeLessThan(130);
    await opened.page.evaluate(() => window.scrollTo(0, 0));
  });

  it('narrows to own administration, own unit and to who is elected', async () => {
    await kollegor.look('anna');
    const total = async (): Promise<number> => Number(await opened.page.getByRole('grid').getAttribute('aria-rowcount'));
    const all = await total();
    await opened.page.getByRole('button', { name: 'Min förvaltning' }).click();
    const near = await total();
    await opened.page.getByRole('button', { name: 'Min enhet' }).click();
    const nearest = await total();
    expect(all).toBeGreaterThan(near);
    expect(near).toBeGreaterThan(nearest);
    await opened.page.getByRole('button', { name: 'Förtroendevalda' }).click();
    await opened.page.getByText('Förtroendevald', { exact: true }).first().waitFor();
    await opened.page.getByRole('button', { name: 'Hela kommunen' }).click();
  });

  it('is told what to do when nobody fits', async () => {
    await kollegor.look('qqqxyz');
    await opened.page.getByText('Ingen träff på ”qqqxyz”.').waitFor();
    await opened.page.getByRole('button', { name: 'Fråga på Torget' }).waitFor();
  });

  it('ends without a fault in the page', () => {
    opened.expectClean();
  });
});

describe('what it costs and what is not there', () => {
  let torget: Torget;

  beforeAll(async () => {
    torget = await startTorget({ story: 'lindhult' });
  });

  afterAll(async () => torget?.stop());

  it('asks at most 3 times for a first view of 20 people whose directory is on the device', async () => {
    const first = await torget.openFeed(amina, { page: 'Kollegor.aspx', waitForFeed: false });
    await directoryPage(first.page).filled();
    await first.page.waitForTimeout(6000);
    await first.page.close();
    await torget.resetMeter();
    const second = await torget.openFeed(amina, { page: 'Kollegor.aspx', waitForFeed: false, context: first.context });
    const kollegor = directoryPage(second.page);
    await kollegor.filled();
    await kollegor.rows.nth(19).waitFor();
    await second.page.waitForTimeout(4000);
    const asked = (await torget.meter()).requests.filter(({ path, inBatch }) => path.startsWith('/v1.0/') && !inBatch).map(({ method, path }) => `${method} ${path}`);
    expect(asked.length <= 3 ? [] : asked).toEqual([]);
    await first.context.close();
  });

  it('says that presence is not there where it is not turned on, and works', async () => {
    const without = await torget.openFeed(amina, { page: 'Kollegor.aspx', waitForFeed: false, scopes: ['Sites.Selected', 'User.ReadBasic.All'] });
    await directoryPage(without.page).filled();
    await without.page.getByText('Status visas inte.').waitFor();
    await without.page.getByText('Kommunen har inte slagit på den delen. Allt annat fungerar.').waitFor();
    await directoryPage(without.page).look('karin åkesson');
    await directoryPage(without.page).row('Karin Åkesson').first().waitFor();
    await without.context.close();
  });

  it('finds colleagues without a net, and says so', async () => {
    const offline = await torget.openFeed(amina, { page: 'Kollegor.aspx', waitForFeed: false });
    const kollegor = directoryPage(offline.page);
    await kollegor.filled();
    await offline.context.setOffline(true);
    await offline.page.getByText('Sökningen fungerar ändå. Status visas inte.').waitFor();
    await kollegor.look('trasig gatlampa');
    await offline.page.getByRole('region', { name: 'Trasig gatlampa' }).waitFor();
    await offline.shot('kollegor-offline');
    await offline.context.close();
  });
});
