import { findViolations } from '../support/axe.ts';
import { openKollegor } from '../support/directoryPage.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget } from '../support/torget.ts';

const karin: string = 'karin.akesson@lindhult.example';
const eva: string = 'eva.holmgren@lindhult.example';

describe('those who keep what Kollegor shows', () => {
  let torget: Torget;

  beforeAll(async () => {
    torget = await startTorget({ story: 'lindhult' });
  });

  afterAll(async () => torget?.stop());

  it('lets the head of a unit say what it is responsible for, and find it at once', async () => {
    const { page, context, kollegor, expectClean, shot } = await openKollegor(torget, karin);
    await page.getByRole('button', { name: 'Visa enheten' }).click();
    await page.getByRole('button', { name: 'Ändra', exact: true }).click();
    await page.getByRole('button', { name: 'Lägg till en uppgift' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nytt ansvar' });
    await dialog.getByRole('textbox', { name: 'Uppgift' }).fill('Kylskåp i personalrummet');
    await dialog.getByRole('textbox', { name: 'Andra ord för det' }).fill('matlåda, frysfack');
    await dialog.getByRole('combobox', { name: 'Ansvarig' }).fill('hassan ali');
    await dialog.getByRole('option', { name: /Hassan Ali/ }).first().click();
    await dialog.getByRole('button', { name: 'Lägg till en tid' }).click();
    await page.waitForTimeout(400);
    expect(await findViolations(page, '[role=dialog]')).toEqual([]);
    await shot('kollegor-edit');
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('row', { name: /Kylskåp i personalrummet/ }).getByText('Vardagar 8–16').waitFor();
    await kollegor.look('matlåda');
    await page.getByRole('region', { name: 'Kylskåp i personalrummet' }).waitFor();
    expectClean();
    await context.close();
  }, 120_000);

  it('takes a file in whole or not at all', async () => {
    const { page, context, kollegor, expectClean, shot } = await openKollegor(torget, eva);
    await kollegor.look('hemtjänst norr');
    await page.getByRole('button', { name: /^Hemtjänst Norr/ }).click();
    await page.getByRole('button', { name: 'Ändra', exact: true }).click();
    await page.getByRole('button', { name: 'Läs in från fil' }).click();
    const dialog = page.getByRole('dialog', { name: 'Läs in ansvar' });
    const choose = (rows: readonly string[]): Promise<void> =>
      dialog.getByLabel('Välj fil').last().setInputFiles({ name: 'ansvar.csv', mimeType: 'text/csv', buffer: Buffer.from(['Uppgift;Enhet;Ansvarig;Tider', ...rows].join('\r\n')) });
    await choose(['Vattenkokare;Hemtjänst Norr;hassan.ali@lindhult.example;vardagar 8–16', 'Brödrost;Hemtjänst Söder om stan;hassan.ali@lindhult.example;ibland']);
    await dialog.getByText('1 fel i filen.').waitFor();
    await dialog.getByRole('row', { name: /^3 Enhet Ingen sådan enhet/ }).waitFor();
    expect(await dialog.getByRole('button', { name: 'Läs in', exact: true }).isDisabled()).toBe(true);
    expect(await findViolations(page, '[role=dialog]')).toEqual([]);
    await shot('kollegor-import-errors');
    await choose(['Vattenkokare;Hemtjänst Norr;hassan.ali@lindhult.example;vardagar 8–16', 'Brödrost;Hemtjänst Norr;hassan.ali@lindhult.example;"vardagar 7.30–16"']);
    await dialog.getByText('2 uppgifter').waitFor();
    await dialog.getByRole('button', { name: 'Läs in', exact: true }).click();
    await dialog.getByText('Inläst.').waitFor({ timeout: 60_000 });
    await dialog.getByRole('button', { name: 'Stäng' }).last().click();
    await page.getByRole('row', { name: /Brödrost/ }).getByText('Vardagar 7.30–16').waitFor();
    expectClean();
    await context.close();
  }, 120_000);

  it('lets whoever keeps the mandates add one to come, end it and take it away', async () => {
    const { page, context, expectClean, shot } = await openKollegor(torget, eva);
    await page.getByRole('button', { name: 'Förtroendevalda' }).click();
    const elected = page.getByRole('region', { name: 'Förtroendevalda' });
    await elected.getByRole('button', { name: 'Ändra', exact: true }).click();
    await elected.getByRole('button', { name: 'Lägg till ett uppdrag' }).click();
    const fresh = page.getByRole('dialog', { name: 'Nytt uppdrag' });
    await fresh.getByRole('button', { name: 'Spara' }).click();
    await fresh.getByText('Saknas').nth(4).waitFor();
    await shot('kollegor-mandate-missing');
    await fresh.getByRole('combobox', { name: 'Förtroendevald' }).fill('sofia bergström');
    await fresh.getByRole('option', { name: /Sofia Bergström/ }).first().click();
    await fresh.getByLabel('Nämnd').fill('Brobyggarnämnden');
    await fresh.getByLabel('Parti').fill('Lindhults väl');
    await fresh.getByLabel('Roll').fill('Ledamot');
    await fresh.getByLabel('Från').fill('2099-01-01');
    await fresh.getByLabel('Till').fill('2098-12-31');
    await fresh.getByText('Slutar innan det börjar').waitFor();
    await fresh.getByLabel('Till').fill('');
    expect(await findViolations(page, '[role=dialog]')).toEqual([]);
    await shot('kollegor-mandate');
    await fresh.getByRole('button', { name: 'Spara' }).click();
    await fresh.waitFor({ state: 'detached' });
    await elected.getByRole('button', { name: /^Brobyggarnämnden/ }).click();
    await elected.getByText('Ledamot, från 1 januari 2099, Lindhults väl').waitFor();
    expect(await findViolations(page, '.web-part')).toEqual([]);
    await shot('kollegor-mandates-kept');

    await elected.getByRole('button', { name: 'Ändra uppdraget för Sofia Bergström i Brobyggarnämnden' }).click();
    const standing = page.getByRole('dialog', { name: 'Ändra uppdrag' });
    await standing.getByLabel('Till').fill('2099-06-30');
    await standing.getByRole('button', { name: 'Spara' }).click();
    await standing.waitFor({ state: 'detached' });
    await elected.getByRole('button', { name: 'Ändra uppdraget för Sofia Bergström i Brobyggarnämnden' }).click();
    await page.waitForFunction(() => document.querySelectorAll<HTMLInputElement>('[role=dialog] input[type=date]')[1]?.value === '2099-06-30');
    await standing.getByRole('button', { name: 'Ta bort', exact: true }).click();
    await standing.getByRole('button', { name: 'Ja, ta bort' }).click();
    await standing.waitFor({ state: 'detached' });
    await elected.getByRole('button', { name: /^Brobyggarnämnden/ }).waitFor({ state: 'detached' });
    expectClean();
    await context.close();
  }, 120_000);

  // The page is another after it: it comes last.
  it('sees each change of the pane at once: title, unit, layout, fields', async () => {
    const editor = await openKollegor(torget, eva, { mode: 'edit' });
    const pane = editor.page.locator('#spPropertyPaneContainer');
    await pane.getByRole('textbox', { name: 'Rubrik' }).fill('Hitta i hemtjänsten');
    await editor.page.getByRole('heading', { name: 'Hitta i hemtjänsten' }).waitFor();
    await pane.getByRole('textbox', { name: 'Enhet eller förvaltning' }).fill('Vård och omsorg/Hemtjänst');
    await editor.page.getByRole('grid', { name: 'Hemtjänst', exact: true }).waitFor();
    expect(await editor.page.getByRole('button', { name: 'Min förvaltning' }).count()).toBe(0);
    await pane.getByRole('radio', { name: 'Kort' }).click({ force: true });
    await editor.page.getByRole('radio', { name: 'Kort', checked: true }).first().waitFor();
    await pane.getByRole('switch', { name: 'Titel' }).click();
    await editor.page.waitForFunction(() => !document.querySelector('[role=grid]')?.textContent?.includes('Undersköterska'));
    await editor.shot('kollegor-editor');
    editor.expectClean();
    await editor.context.close();
  }, 90_000);
});
