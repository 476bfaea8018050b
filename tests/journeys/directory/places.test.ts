import { readFile } from 'node:fs/promises';
import { findViolations } from '../support/axe.ts';
import { openKollegor } from '../support/directoryPage.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget } from '../support/torget.ts';

const amina: string = 'amina.warsame@lindhult.example';

describe('the organisation, units and those who are elected', () => {
  let torget: Torget;

  beforeAll(async () => {
    torget = await startTorget({ story: 'lindhult' });
  });

  afterAll(async () => torget?.stop());

  it('can be walked by keyboard: administration, department, unit', async () => {
    const { page, context, expectClean, shot } = await openKollegor(torget, amina);
    await page.getByRole('radio', { name: 'Träd' }).click();
    // One's own way down stands open.
    await page.getByRole('button', { name: /^Hemtjänst Norr/ }).waitFor();
    expect(await findViolations(page, '.web-part')).toEqual([]);
    await shot('kollegor-tree');
    const close = page.getByRole('button', { name: 'Dölj under Vård och omsorg' });
    await close.focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: 'Visa under Vård och omsorg' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: /^Hemtjänst Norr/ }).press('Enter');
    const unit = page.getByRole('article', { name: 'Hemtjänst Norr' });
    await unit.waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H3' && document.activeElement.textContent === 'Hemtjänst Norr');
    await unit.getByRole('cell', { name: 'Trygghetslarm, norr' }).waitFor();
    await unit.getByText('Dygnet runt').first().waitFor();
    // A nurse keeps nothing.
    expect(await unit.getByRole('button', { name: 'Ändra', exact: true }).count()).toBe(0);
    expect(await findViolations(page, '.web-part')).toEqual([]);
    await shot('kollegor-unit');

    const [file] = await Promise.all([page.waitForEvent('download'), unit.getByRole('button', { name: 'Hämta som CSV' }).click()]);
    const csv = await readFile((await file.path())!, 'utf8');
    expect(file.suggestedFilename()).toBe('Hemtjänst Norr.csv');
    expect(csv.startsWith('\ufeff"Namn";"Titel";"Enhet"')).toBe(true);
    const everyone = await torget.people('', 20_000);
    expect(everyone.filter((person) => person.protected && csv.includes(`"${person.displayName}"`))).toEqual([]);

    await page.getByRole('button', { name: 'Tillbaka' }).click();
    await page.getByRole('radio', { name: 'Träd', checked: true }).waitFor();
    expectClean();
    await context.close();
  });

  it('is drawn around a person, by arrows up, down and beside', async () => {
    const { page, context, kollegor, expectClean, shot } = await openKollegor(torget, amina);
    await kollegor.look('karin åkesson hemtjänst');
    await kollegor.row('Karin Åkesson').first().getByRole('button', { name: 'Fler val för Karin Åkesson' }).click();
    await page.getByRole('menuitem', { name: 'Visa i organisationen' }).click();
    const chart = page.getByRole('group', { name: 'Organisation kring Karin Åkesson' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Organisation');
    await chart.getByRole('button', { name: /Karin Åkesson/ }).focus();
    await page.getByRole('button', { name: /^Visa \d+ till$/ }).waitFor();
    expect(await findViolations(page, '.web-part')).toEqual([]);
    await shot('kollegor-chart');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Per Thorén');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.org)).toBe('report');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.org === 'me');
    await page.getByRole('textbox', { name: 'Filtrera på namn' }).fill('hassan');
    await page.getByRole('button', { name: /Hassan Ali/ }).waitFor();
    expectClean();
    await context.close();
  });

  it('takes a manager with 150 reports on a phone, by keys and by name', async () => {
    const { page, context, kollegor, expectClean, shot } = await openKollegor(torget, amina, { width: 360 });
    await kollegor.look('timvikarie bemanningsenheten');
    await kollegor.rows.first().getByRole('button').first().click();
    await page.getByRole('dialog').getByText('Chef:').getByRole('button').click();
    await page.getByRole('dialog').getByRole('button', { name: '150 medarbetare' }).click();
    const chart = page.getByRole('group', { name: /^Organisation kring / });
    await chart.getByText('150 medarbetare').waitFor();
    await chart.locator('[data-org=me]').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.org === 'report');
    await chart.getByRole('button', { name: 'Visa 142 till' }).click();
    await chart.getByRole('button', { name: 'Visa 142 till' }).waitFor({ state: 'detached' });
    // Those near the screen alone are drawn.
    expect(await page.locator('[data-org=report]').count()).toBeLessThan(100);
    expect(await findViolations(page, '.web-part')).toEqual([]);
    expect(await page.locator('.web-part').first().evaluate((part) => part.scrollWidth - part.clientWidth)).toBeLessThanOrEqual(0);
    await shot('kollegor-chart-phone');
    await chart.getByRole('textbox', { name: 'Filtrera på namn' }).fill('andersson');
    await page.waitForFunction(() => [...document.querySelectorAll('[data-org=report]')].every((report) => /andersson/i.test(report.textContent ?? '')));
    expectClean();
    await context.close();
  }, 90_000);

  it('shows the elected by board and party, what comes, and nothing that they do not show', async () => {
    const { page, context, kollegor, expectClean, shot } = await openKollegor(torget, amina);
    await page.getByRole('button', { name: 'Förtroendevalda' }).click();
    await page.getByRole('button', { name: /^Kommunfullmäktige/ }).click();
    await page.getByText(/^Ordförande, /).first().waitFor();
    expect(await findViolations(page, '.web-part')).toEqual([]);
    await shot('kollegor-elected');
    await page.getByRole('radio', { name: 'Parti' }).click();
    await page.getByRole('button', { name: /uppdrag$/ }).first().waitFor();
    await kollegor.look('sofia bergström');
    await kollegor.row('Sofia Bergström').first().getByRole('button', { name: 'Sofia Bergström', exact: true }).click();
    const card = page.getByRole('dialog', { name: 'Sofia Bergström' });
    await card.getByText('Sofia visar inte sitt telefonnummer').waitFor();
    await card.getByText('Uppdrag', { exact: true }).waitFor();
    expect(await card.getByRole('link', { name: /^07/ }).count()).toBe(0);
    await shot('kollegor-politician');
    expectClean();
    await context.close();
  });

  it('writes to a unit from its page, and the field knows whom it is for', async () => {
    const { page, context, kollegor, shot } = await openKollegor(torget, amina);
    await kollegor.look('gata och park');
    await page.getByRole('button', { name: /^Gata och park/ }).first().click();
    await page.getByRole('article', { name: 'Gata och park' }).getByRole('button', { name: 'Skriv till enheten' }).click();
    await page.waitForURL(/Torget\.aspx\?torget=skriv~/);
    // A real tenant knows who is signed in; here the address says so.
    await page.goto(`${page.url()}&as=${amina}`);
    await page.getByRole('button', { name: /Till: Gata och park$/ }).waitFor({ timeout: 30_000 });
    await shot('kollegor-write-to-unit');
    await context.close();
  }, 90_000);

  it('tells first who covers for somebody who is away', async () => {
    const { page, context, kollegor, shot } = await openKollegor(torget, amina);
    await kollegor.look('tomas ek belysning');
    await kollegor.row('Tomas Ek').first().getByText(/^Borta till .* Kontakta Rana Nasser$/).waitFor();
    await kollegor.row('Tomas Ek').first().getByRole('button', { name: 'Tomas Ek', exact: true }).click();
    const card = page.getByRole('dialog', { name: 'Tomas Ek' });
    await card.getByText('Rana Nasser tar hand om det under tiden.').waitFor();
    const ways = await card.getByRole('link').evaluateAll((links) => links.map((link) => link.textContent));
    expect(ways[0]).toBe('Chatta med Rana');
    await shot('kollegor-away');
    const [file] = await Promise.all([page.waitForEvent('download'), card.getByRole('button', { name: 'Hämta som kontaktkort' }).click()]);
    expect(await readFile((await file.path())!, 'utf8')).toContain('FN:Tomas Ek');
    await context.close();
  });
});
