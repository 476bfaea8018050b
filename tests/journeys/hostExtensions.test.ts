import { rmSync } from 'node:fs';
import { findViolations } from './support/axe.ts';
import { makeProbePackage } from './support/probePackage.ts';
import { startTorget } from './support/torget.ts';
import type { Torget } from './support/torget.ts';

const amina = 'amina.warsame@lindhult.example';
let packageFile: string;
let torget: Torget;

beforeAll(async () => {
  packageFile = await makeProbePackage();
  torget = await startTorget({ story: 'quietVillage', packageFile });
});

afterAll(async () => {
  await torget?.stop();
  rmSync(packageFile, { force: true });
});

describe('an extension of the package', () => {
  it('stands at the top of every page of the site, with its properties, and pushes the page down', async () => {
    const page = await torget.openFeed(amina);
    const bar = page.page.locator('#probe-bar');
    await bar.waitFor();
    expect(await bar.textContent()).toBe('Hej Amina Warsame');
    const [suite, placed, header] = await Promise.all(['.suite', '#probe-bar', 'header.site'].map((selector) => page.page.locator(selector).boundingBox()));
    expect([placed!.y, placed!.width, header!.y]).toEqual([suite!.y + suite!.height, 1280, placed!.y + 44]);
    page.expectClean();
    await page.close();
  });

  it('stays out of Teams and of the dashboard', async () => {
    const teams = await torget.openTeams(amina);
    expect(await teams.app.locator('#probe-bar').count()).toBe(0);
    const dashboard = await torget.open(`/viva?as=${amina}`);
    await dashboard.page.locator('[data-card][data-ready]').first().waitFor();
    expect(await dashboard.page.locator('#probe-bar').count()).toBe(0);
    await Promise.all([teams.close(), dashboard.close()]);
  });
});

describe('a card of the package', () => {
  it.each([
    ['dark', 1280],
    ['contrast', 360],
  ] as const)('is drawn in both sizes, opens its quick view and does what its buttons say (%s, %i px)', async (theme, width) => {
    const dashboard = await torget.open(`/viva?as=${amina}&theme=${theme}`, { width });
    const { page } = dashboard;
    await page.locator('[data-card][data-ready]').nth(1).waitFor();
    expect(await page.locator('[data-card]').evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.size))).toEqual(['Large', 'Medium']);
    const card = page.getByRole('region', { name: 'Provkort, Stort kort' });
    expect(await card.getByRole('heading').textContent()).toBe('Nytt i Norr');
    expect(await findViolations(page)).toEqual([]);
    await card.getByRole('button', { name: 'Öppna' }).click();
    expect(await page.locator('#viva-record li').allTextContents()).toEqual(['https://lindhult.example/']);

    await card.getByRole('button', { name: 'Läs' }).click();
    const quickView = page.getByRole('dialog', { name: 'Nytt' });
    await quickView.getByText('Snö i natt').waitFor();
    expect(await quickView.getByText('<b>inte fett</b>').count()).toBe(1);
    await quickView.getByText('0 gillar').waitFor();
    await quickView.getByRole('button', { name: 'Gilla' }).click();
    await quickView.getByText('1 gillar').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await dashboard.shot(`viva-${theme}-${width}`);
    await quickView.getByRole('button', { name: 'Mer' }).click();
    await page.getByRole('dialog', { name: 'Djupare' }).getByText('Längre in').waitFor();
    await page.getByRole('button', { name: 'Tillbaka' }).click();
    await quickView.getByRole('button', { name: 'Stäng' }).click();
    await quickView.waitFor({ state: 'hidden' });
    dashboard.expectClean();
    await dashboard.close();
  });
});
