import type { BrowserContext, Locator, Page } from 'playwright-core';
import { findViolations } from '../support/axe.ts';
import type { Meter } from '../support/tenantControls.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget, TorgetPage } from '../support/torget.ts';

const amina: string = 'amina.warsame@lindhult.example';
/** The bar is polite: it waits until the page has come to rest, and a little more. */
const restMs: number = 12_000;

let torget: Torget;

beforeAll(async () => {
  torget = await startTorget({ story: 'lindhult' });
});

afterAll(async () => torget?.stop());

const barOf = (page: Page): Locator => page.getByRole('region', { name: 'Torget, genvägar' });
const toGraph = (meter: Meter): string[] => meter.requests.filter(({ path }) => path.startsWith('/v1.0/')).map(({ path }) => path);
const scriptsOf = async (page: Page): Promise<string[]> =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('torget-bar') || name.includes('torget-words')));

/** A page of the site where there is nothing of Torget but the bar. */
function openPlainPage(options: { context?: BrowserContext; theme?: 'light' | 'dark' | 'contrast'; width?: number; locale?: 'sv-SE' | 'en-US' } = {}): Promise<TorgetPage> {
  return torget.openFeed(amina, { ...options, page: 'Resor.aspx', waitForFeed: false });
}

describe('the bar at the top of every page', () => {
  it('shows what is new, asks once while nothing is kept, and asks and loads nothing while it is fresh', async () => {
    await torget.resetMeter();
    const first = await openPlainPage();
    await barOf(first.page).waitFor();
    expect(await scriptsOf(first.page)).toEqual([]);
    await barOf(first.page).getByRole('button', { name: /Det som rör dig: \d+ nya?/ }).waitFor({ timeout: 30_000 });
    await first.page.close();

    await torget.resetMeter();
    const again = await openPlainPage({ context: first.context });
    await barOf(again.page).getByRole('button', { name: /Det som rör dig: \d+ nya?/ }).waitFor();
    await again.page.waitForTimeout(restMs);
    expect(toGraph(await torget.meter())).toEqual([]);
    expect(await scriptsOf(again.page)).toEqual([]);
    again.expectClean();
    await again.context.close();
  });

  it('finds people by one key and the keyboard alone, and gives the focus back', async () => {
    const opened = await openPlainPage();
    const { page } = opened;
    await barOf(page).waitFor();
    await page.keyboard.press('Alt+k');
    await page.keyboard.type('akeson nor', { delay: 40 });
    const option = page.getByRole('option', { name: /Karin Åkesson.*Hemtjänst Norr/ });
    await option.waitFor({ timeout: 20_000 });
    expect(await page.getByRole('combobox', { name: 'Sök kollega, enhet eller ansvar' }).inputValue()).toBe('akeson nor');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option').first().getAttribute('aria-selected')).toBe('true');
    expect(await findViolations(page)).toEqual([]);
    await opened.shot('bar-search');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    opened.expectClean();
    await opened.context.close();
  });

  it('lists what concerns me, marks it as read in every tab, and leads to the thread', async () => {
    const opened = await openPlainPage();
    const { page, context } = opened;
    const bell = barOf(page).getByRole('button', { name: /Det som rör dig/ });
    await bell.click();
    const panel = page.getByRole('dialog', { name: 'Det som rör dig' });
    await panel.getByRole('listitem').first().waitFor({ timeout: 20_000 });
    await opened.shot('bar-bell');
    expect(await findViolations(page)).toEqual([]);
    const other = await openPlainPage({ context });
    await barOf(other.page).getByRole('button', { name: /\d+ nya?/ }).waitFor({ timeout: 30_000 });
    await panel.getByRole('button', { name: 'Markera som lästa' }).click();
    await barOf(page).getByRole('button', { name: 'Det som rör dig: inget nytt' }).waitFor();
    await barOf(other.page).getByRole('button', { name: 'Det som rör dig: inget nytt' }).waitFor();
    opened.expectClean();
    // The tenant knows no cookies: whose page it is stands in the address, which a link of the product leaves out.
    await panel.getByRole('listitem').first().getByRole('button').click();
    await page.waitForURL(/SitePages\/Torget\.aspx\?torget=(post|kudos)~/);
    await context.close();
  });

  it.each([
    ['light', 1280, 'sv-SE'],
    ['dark', 1280, 'sv-SE'],
    ['contrast', 1280, 'en-US'],
    ['light', 360, 'sv-SE']
  ] as const)('is without faults for axe, 44 px high, and nothing sticks out (%s, %i px, %s)', async (theme, width, locale) => {
    const opened = await openPlainPage({ theme, width, locale });
    const bar = opened.page.getByRole('region', { name: /^Torget, / });
    await bar.waitFor();
    expect((await bar.boundingBox())?.height).toBe(44);
    expect(await bar.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    expect(await findViolations(opened.page)).toEqual([]);
    await opened.shot(`bar-${theme}-${width}-${locale}`);
    await opened.context.close();
  });
});
