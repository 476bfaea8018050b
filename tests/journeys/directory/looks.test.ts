import { findViolations } from '../support/axe.ts';
import { directoryPage } from '../support/directoryPage.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget } from '../support/torget.ts';

const amina: string = 'amina.warsame@lindhult.example';

describe('Kollegor as it looks', () => {
  let torget: Torget;

  beforeAll(async () => {
    torget = await startTorget({ story: 'lindhult' });
  });

  afterAll(async () => torget?.stop());

  it.each([
    ['light', 1280, 'sv-SE'],
    ['dark', 1280, 'sv-SE'],
    ['contrast', 1280, 'en-US'],
    ['light', 360, 'sv-SE'],
    ['dark', 320, 'en-US']
  ] as const)('is without faults for axe, and nothing sticks out (%s, %i px, %s)', async (theme, width, locale) => {
    const opened = await torget.openFeed(amina, { page: 'Kollegor.aspx', waitForFeed: false, theme, width, locale, height: 900 });
    const { page } = opened;
    const kollegor = directoryPage(page);
    const name = (what: string): string => `kollegor-${what}-${theme}-${width}-${locale}`;
    const isFine = async (scope: string): Promise<void> => {
      expect(await findViolations(page, scope)).toEqual([]);
      expect(await page.locator('.web-part').first().evaluate((part) => part.scrollWidth - part.clientWidth)).toBeLessThanOrEqual(0);
    };
    const swedish = locale === 'sv-SE';
    await kollegor.filled();
    await isFine('.web-part');
    await opened.shot(name('start'));
    await kollegor.look('trasig gatlampa');
    await page.getByRole('region', { name: 'Trasig gatlampa' }).waitFor();
    await isFine('.web-part');
    await opened.shot(name('answer'));
    await kollegor.look('tomas ek belysning');
    await kollegor.row('Tomas Ek').first().getByRole('button', { name: 'Tomas Ek', exact: true }).click();
    await page.getByRole('dialog', { name: 'Tomas Ek' }).waitFor();
    await page.waitForTimeout(400);
    await isFine('[role=dialog]');
    await opened.shot(name('card'));
    await page.keyboard.press('Escape');
    await kollegor.field.fill('');
    await page.getByRole('button', { name: swedish ? 'Visa enheten' : 'Show the unit' }).click();
    await page.getByRole('article').waitFor();
    await isFine('.web-part');
    await opened.shot(name('unit'));
    await page.getByRole('button', { name: swedish ? 'Tillbaka' : 'Back' }).click();
    await page.getByRole('radio', { name: swedish ? 'Träd' : 'Tree' }).click();
    await isFine('.web-part');
    opened.expectClean();
    await opened.context.close();
  }, 90_000);

  it('fits the narrow column of Hem beside the feed', async () => {
    const opened = await torget.openFeed(amina, { page: 'Hem.aspx' });
    const all = opened.page.getByRole('button', { name: 'Visa alla 34 i Hemtjänst Norr' });
    await all.waitFor({ timeout: 30_000 });
    expect(await opened.page.getByRole('link', { name: /^Chatta med/ }).count()).toBe(3);
    await directoryPage(opened.page).look('trasig gatlampa');
    await opened.page.getByRole('region', { name: 'Trasig gatlampa' }).waitFor();
    await directoryPage(opened.page).look('karin åkesson');
    await directoryPage(opened.page).row('Karin Åkesson').first().waitFor();
    expect(await findViolations(opened.page, '.web-part')).toEqual([]);
    await opened.shot('kollegor-hem');
    opened.expectClean();
    await opened.context.close();
  });
});
