import type { Locator, Page } from 'playwright-core';
import type { OpenOptions, Torget, TorgetPage } from './torget.ts';
import { until } from './until.ts';

export const openWall = (torget: Torget, person: string, options: OpenOptions = {}): Promise<TorgetPage> =>
  torget.openFeed(person, { page: 'Berom.aspx', ...options });
export const openAdmin = (torget: Torget, person: string, options: OpenOptions = {}): Promise<TorgetPage> =>
  torget.openFeed(person, { page: 'Torget-admin.aspx', waitForFeed: false, ...options });
export const dialog = (page: Page): Locator => page.getByRole('dialog');
export const mine = (page: Page): Locator => page.getByRole('region', { name: 'Mitt beröm' });
/** The card of a kudos, in the feed or on the wall. */
export const card = (page: Page, text: string): Locator => page.getByRole('article').filter({ hasText: text });

export async function choose(page: Page, text: string, item: string): Promise<void> {
  await card(page, text).getByRole('button', { name: /^Fler val för/ }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** On the wall, as far as the button that sends. */
export async function write(page: Page, whom: string, text: string): Promise<void> {
  await page.locator('.web-part').getByRole('button', { name: 'Ge beröm' }).first().click();
  await page.getByRole('combobox', { name: 'Kollega, enhet eller arbetspass' }).fill(whom);
  await page.getByRole('option', { name: new RegExp(whom) }).first().click({ timeout: 20_000 });
  await dialog(page).getByRole('button', { name: 'Nästa' }).click();
  await page.getByRole('radio', { name: 'Samarbete' }).click();
  await page.getByRole('textbox', { name: /^Vad gjorde/ }).fill(text);
}

/** Given, and stored with all the rows that follow. */
export async function thank(torget: Torget, opened: TorgetPage, person: string, whom: string, text: string): Promise<void> {
  const { page } = opened;
  const written = async (): Promise<number> =>
    (await torget.meter(person)).requests.filter(({ method, path, status }) => method === 'POST' && path.includes('/lists/Activities/items') && status === 201).length;
  const before = await written();
  await write(page, whom, text);
  await dialog(page).getByRole('button', { name: 'Skicka tacket' }).click();
  await card(page, text).waitFor();
  await until('the rows stand', async () => (await written()) >= before + 3);
}
