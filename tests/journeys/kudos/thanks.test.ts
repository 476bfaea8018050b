import type { BrowserContext, Locator, Page } from 'playwright-core';
import { findViolations } from '../support/axe.ts';
import { feedPage } from '../support/feedPage.ts';
import type { Meter, MeterEntry } from '../support/tenantControls.ts';
import { startTorget } from '../support/torget.ts';
import type { OpenOptions, Torget, TorgetPage } from '../support/torget.ts';

const amina: string = 'amina.warsame@lindhult.example';
const karin: string = 'karin.akesson@lindhult.example';
const reason: string = 'Ni vände hela schemat på en eftermiddag, så att ingen brukare fick vänta.';

let torget: Torget;

beforeAll(async () => {
  torget = await startTorget({ story: 'lindhult' });
});

afterAll(async () => torget?.stop());

/** What a page asks of the log: presence and photos are others'. */
function toLog(meter: Meter): readonly MeterEntry[] {
  return meter.requests.filter(({ path }) => path.startsWith('/v1.0/') && !/\/communications\/|\/photos?\/|\$batch/.test(path));
}

const openWall = (person: string, options: OpenOptions = {}): Promise<TorgetPage> =>
  torget.openFeed(person, { ...options, page: 'Berom.aspx' });
const whoField = (page: Page): Locator => page.getByRole('combobox', { name: 'Kollega, enhet eller arbetspass' });
const card = (page: Page, text: string): Locator => page.getByRole('feed', { name: 'Beröm, nyast först' }).getByRole('article').filter({ hasText: text });
const mine = (page: Page): Locator => page.getByRole('region', { name: 'Mitt beröm' });

/** Types a name and takes the first suggestion, by the keyboard. */
async function name(page: Page, whom: string): Promise<void> {
  await page.keyboard.type(whom, { delay: 20 });
  await page.getByRole('option', { name: new RegExp(whom) }).first().waitFor({ timeout: 20_000 });
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `Ta bort ${whom}` }).waitFor();
}

/** Tab until the focus is there: a person without a mouse finds it as well. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let n = 0; n < 40; n++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

describe('thanks from one to three, in two windows', () => {
  let giver: TorgetPage;
  let receiver: TorgetPage;

  beforeAll(async () => {
    giver = await openWall(amina);
    receiver = await openWall(karin);
    await receiver.page.waitForTimeout(2000);
  });

  it('is given by the keyboard alone, in three steps, at 2 RU a row', async () => {
    const { page } = giver;
    await tabTo(page, page.locator('.web-part').getByRole('button', { name: 'Ge beröm' }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await whoField(page).waitFor({ timeout: 20_000 });
    expect(await whoField(page).evaluate((field) => field === document.activeElement)).toBe(true);
    // Nobody goes on without having named anyone.
    await page.keyboard.press('Enter');
    await dialog.getByText('Välj minst en kollega eller en enhet.').waitFor();
    for (const whom of ['Karin Åkesson', 'Hassan Ali', 'Jussi Lehtonen']) await name(page, whom);
    expect(await findViolations(page, '[role=dialog]')).toEqual([]);
    await page.keyboard.press('Enter');

    await dialog.getByRole('heading', { name: /^Vad vill du tacka för/ }).waitFor();
    await tabTo(page, dialog.getByRole('radio', { name: 'Omtanke' }));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    expect(await dialog.getByRole('radio', { name: 'Samarbete' }).getAttribute('aria-checked')).toBe('true');
    await tabTo(page, dialog.getByRole('textbox', { name: 'Vad gjorde de?' }));
    await page.keyboard.type(reason);
    expect(await findViolations(page, '[role=dialog]')).toEqual([]);
    await tabTo(page, dialog.getByRole('button', { name: 'Granska' }));
    await page.keyboard.press('Enter');

    await dialog.getByRole('heading', { name: /^Så här ser det ut/ }).waitFor();
    await dialog.getByText(/visar sitt beröm för/).first().waitFor();
    expect(await dialog.getByText(/visar sitt beröm för/).count()).toBe(3);
    expect(await findViolations(page, '[role=dialog]')).toEqual([]);
    await torget.resetMeter();
    await tabTo(page, dialog.getByRole('button', { name: 'Skicka tacket' }));
    await page.keyboard.press('Enter');

    await card(page, reason).waitFor();
    expect(await card(page, reason).textContent()).toContain('Hassan Ali');
    await page.waitForTimeout(3000);
    const writes = toLog(await torget.meter(amina)).filter(({ method }) => method === 'POST');
    // The kudos, a row for each who is thanked, by which it is found for ever, and one for the figures of groups.
    expect(writes.map(({ ru, status }) => ({ ru, status }))).toEqual(Array.from({ length: 5 }, () => ({ ru: 2, status: 201 })));
    expect(await card(page, reason).count()).toBe(1);
  });

  it('reaches one who is thanked: on the wall, in the bell and in the history', async () => {
    const { page } = receiver;
    await feedPage(page).turn();
    await card(page, reason).waitFor();
    expect(await card(page, reason).textContent()).toContain('Till dig');
    await mine(page).getByText(reason).waitFor();
    const bell = page.getByRole('region', { name: 'Torget, genvägar' }).getByRole('button', { name: /^Det som rör dig/ });
    await bell.click();
    await page.getByRole('dialog', { name: 'Det som rör dig' }).getByText(/Amina Warsame tackade dig/).first().waitFor({ timeout: 20_000 });
    await page.keyboard.press('Escape');
  });

  it('stands where the one who is thanked says, and is in the history of both', async () => {
    const { page } = receiver;
    const place = mine(page).getByRole('button', { name: /Samarbete från Amina Warsame/ }).first();
    const before = (await place.textContent()) ?? '';
    await place.click();
    await page.getByRole('menuitem', { name: before.includes('Alla') ? 'I min enhet' : 'För alla' }).click();
    await mine(page).getByRole('button', { name: new RegExp(`${before.includes('Alla') ? 'Min enhet' : 'Alla'}.*Samarbete från Amina Warsame`) }).first().waitFor();
    await page.waitForTimeout(1500);
    await feedPage(giver.page).turn();
    await mine(giver.page).getByRole('tab', { name: 'Har gett' }).click();
    await mine(giver.page).getByText(reason).waitFor();
    await mine(giver.page).getByRole('searchbox').fill('hela schemat');
    await mine(giver.page).getByText('1 beröm').waitFor();
    // The choice of another cannot be made by the giver.
    expect(await mine(giver.page).getByRole('button', { name: /^Var visas det/ }).count()).toBe(0);
  });

  it('is gone for the giver as well when it is taken down, and its rows are deleted', async () => {
    const { page } = receiver;
    await torget.resetMeter();
    await mine(page).getByRole('button', { name: /Samarbete från Amina Warsame/ }).first().click();
    await page.getByRole('menuitem', { name: 'Ta bort berömmet' }).click();
    const question = page.getByRole('dialog', { name: 'Ta bort berömmet?' });
    await question.getByText(/försvinner för alla, även för de två kollegor/).waitFor();
    await question.getByRole('button', { name: 'Ta bort', exact: true }).click();
    await card(page, reason).waitFor({ state: 'detached' });
    await mine(page).getByText(reason).waitFor({ state: 'detached' });
    await page.waitForTimeout(2000);

    await feedPage(giver.page).turn();
    await card(giver.page, reason).waitFor({ state: 'detached' });
    await mine(giver.page).getByText(reason).waitFor({ state: 'detached' });
    await giver.page.waitForTimeout(4000);
    const deleted = (await torget.meter(amina)).requests.filter(({ method, status }) => method === 'DELETE' && status === 204);
    expect(deleted.length).toBeGreaterThanOrEqual(5);
  });

  it('leaves both consoles clean', async () => {
    giver.expectClean();
    receiver.expectClean();
    await giver.context.close();
    await receiver.context.close();
  });
});

describe('the page of thanks', () => {
  let context: BrowserContext;

  it('keeps the whole history, and shows no figures of a group that is too small, also just after a first visit', async () => {
    const { page, ...opened } = await openWall(amina);
    const insight = page.getByRole('region', { name: 'Så tackar vi varandra' });
    await insight.getByRole('button', { name: 'Visa diagrammet' }).click();
    await insight.getByRole('button', { name: /^Välj grupp Hemtjänst Norr, 34 personer/ }).click({ timeout: 30_000 });
    await page.getByRole('menuitemcheckbox', { name: /^Hemtjänst, / }).click();
    await insight.getByText('Hemtjänst Solbacka visas inte.').waitFor();
    await insight.getByText('Torget räknar aldrig beröm per person och har inga topplistor.').waitFor();
    await insight.getByRole('button', { name: /^Välj grupp/ }).click();
    await page.getByRole('menuitemcheckbox').first().waitFor();
    expect(await page.getByRole('menuitemcheckbox', { name: /Solbacka/ }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await insight.getByRole('radio', { name: 'Tabell' }).click();
    await insight.getByRole('table').first().waitFor();

    await mine(page).getByRole('button', { name: 'Visa allt beröm' }).click();
    await mine(page).getByText('Du såg att larmnumret var fel och ringde runt.').waitFor();
    opened.expectClean();
    context = opened.context;
    await page.waitForTimeout(2000);
    await page.close();
  });

  it('asks once, for 1 RU, when it is opened again', async () => {
    await torget.resetMeter();
    const warm = await openWall(amina, { context });
    await warm.page.getByRole('feed', { name: 'Beröm, nyast först' }).getByRole('article').first().waitFor();
    await warm.page.waitForTimeout(3000);
    const asked = toLog(await torget.meter());
    expect({ paths: asked.map(({ path }) => path), ru: asked.reduce((sum, { ru }) => sum + ru, 0) }).toEqual({ paths: [expect.any(String)], ru: 1 });
    await warm.context.close();
  });

  it.each([
    ['light', 1280, 'sv-SE'],
    ['dark', 1280, 'en-US'],
    ['contrast', 1280, 'sv-SE'],
    ['light', 360, 'sv-SE'],
    ['dark', 360, 'en-US']
  ] as const)('is without faults for axe, and nothing sticks out (%s, %i px, %s)', async (theme, width, locale) => {
    const opened = await openWall(amina, { theme, width, locale });
    const { page } = opened;
    const swedish: boolean = locale === 'sv-SE';
    const isFine = async (scope: string): Promise<void> => {
      expect(await findViolations(page, scope)).toEqual([]);
      expect(await page.locator('.web-part').first().evaluate((part) => part.scrollWidth - part.clientWidth)).toBeLessThanOrEqual(0);
    };
    await page.getByRole('article').first().waitFor();
    const show = page.getByRole('button', { name: swedish ? 'Visa diagrammet' : 'Show the chart' });
    await show.click();
    await page.getByRole('radio', { name: swedish ? 'Tabell' : 'Table' }).waitFor({ timeout: 30_000 });
    await isFine('.web-part');
    await opened.shot(`kudos-${theme}-${width}-${locale}`);
    await page.getByRole('radio', { name: swedish ? 'Tabell' : 'Table' }).click();
    await isFine('.web-part');
    await page.locator('.web-part').getByRole('button', { name: swedish ? 'Ge beröm' : 'Give thanks' }).first().click();
    await page.getByRole('dialog').waitFor();
    await page.getByRole('combobox').last().fill('norr');
    await page.getByRole('option').first().waitFor({ timeout: 20_000 });
    await isFine('[role=dialog]');
    await opened.shot(`kudos-give-${theme}-${width}-${locale}`);
    opened.expectClean();
    await opened.context.close();
  });
});
