import { findViolations } from '../support/axe.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget, TorgetPage } from '../support/torget.ts';

const amina: string = 'amina.warsame@lindhult.example';
let torget: Torget;

beforeAll(async () => {
  torget = await startTorget({ story: 'lindhult' });
});

afterAll(async () => torget?.stop());

async function openDashboard(options: { theme?: 'light' | 'dark' | 'contrast'; width?: number } = {}): Promise<TorgetPage> {
  const opened = await torget.open(`/viva?as=${amina}&theme=${options.theme ?? 'light'}`, options);
  await opened.page.locator('[data-card][data-ready]').nth(3).waitFor({ timeout: 20_000 });
  return opened;
}

describe('the cards of the dashboard', () => {
  it('tell what is new in my unit, in both sizes, and let me read and like in the quick view', async () => {
    const { page, shot, expectClean, close } = await openDashboard();
    const card = page.getByRole('region', { name: 'Nytt i min enhet, Stort kort' });
    await card.getByRole('heading', { name: /Nytt i Hemtjänst Norr|Du är ikapp/ }).waitFor({ timeout: 20_000 });
    expect(await findViolations(page)).toEqual([]);
    await shot('card');
    const read = card.getByRole('button', { name: 'Läs' });
    await read.click();
    const view = page.getByRole('dialog', { name: 'Nytt i Hemtjänst Norr' });
    const like = view.getByRole('button', { name: 'Gilla' }).first();
    await like.click();
    await view.getByRole('button', { name: 'Du gillar' }).first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    await shot('card-quick-view');
    expectClean();
    await close();
  });

  it('says so when there is no network, and what was there', async () => {
    const { page, context } = await openDashboard();
    const card = page.getByRole('region', { name: 'Nytt i min enhet, Stort kort' });
    await card.getByRole('heading', { name: /Nytt i|Du är ikapp/ }).waitFor({ timeout: 20_000 });
    await context.setOffline(true);
    await card.getByRole('heading', { name: 'Du är offline' }).waitFor();
    await card.getByText(/Visar det som fanns/).waitFor();
    await card.getByRole('button', { name: 'Försök igen' }).waitFor();
    await context.close();
  });

  it.each([
    ['dark', 1280],
    ['contrast', 1280],
    ['light', 360]
  ] as const)('are without faults for axe (%s, %i px)', async (theme, width) => {
    const { page, shot, close } = await openDashboard({ theme, width });
    await page.getByRole('heading', { name: /Nytt i Hemtjänst Norr|Du är ikapp/ }).first().waitFor({ timeout: 20_000 });
    expect(await findViolations(page)).toEqual([]);
    await shot(`card-${theme}-${width}`);
    await close();
  });
});
