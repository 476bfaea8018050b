import { findViolations } from '../support/axe.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget } from '../support/torget.ts';

const amina: string = 'amina.warsame@lindhult.example';
let torget: Torget;

beforeAll(async () => {
  torget = await startTorget({ story: 'lindhult' });
});

afterAll(async () => torget?.stop());

describe('Mitt', () => {
  it('keeps what I choose for everyone and for this device, and says so', async () => {
    const teams = await torget.openTeams(amina, { query: { subPageId: 'page~mitt' }, waitForFeed: false });
    const { app } = teams;
    await app.getByRole('combobox', { name: /Var visas mitt beröm/ }).selectOption({ label: 'För alla' }, { timeout: 20_000 });
    await app.getByText('Sparat', { exact: true }).waitFor();
    await app.getByRole('switch', { name: 'Kortkommandon' }).click();
    await app.getByRole('button', { name: /Lägg till/ }).click();
    const until = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    await app.getByLabel('Borta till och med').fill(until);
    await app.getByRole('combobox', { name: 'Vem tar hand om det under tiden?' }).fill('karin åk');
    await app.getByRole('listbox').getByRole('option').first().click();
    await app.getByRole('button', { name: 'Spara', exact: true }).click();
    await app.getByText(/Borta till .* · Karin Åkesson/).waitFor();
    await app.getByText('Sparat', { exact: true }).waitFor();
    expect(await findViolations(app)).toEqual([]);

    const again = await torget.openTeams(amina, { context: teams.context, query: { subPageId: 'page~mitt' }, waitForFeed: false });
    await again.app.getByText(/Borta till .* · Karin Åkesson/).waitFor({ timeout: 20_000 });
    expect(await again.app.getByRole('switch', { name: 'Kortkommandon' }).getAttribute('aria-checked')).toBe('false');
    teams.expectClean();
    await teams.context.close();
  });

  it('shows all that I have written, to edit and to delete, and gives all about me as a file', async () => {
    const teams = await torget.openTeams(amina, { query: { subPageId: 'page~mitt' }, waitForFeed: false });
    const { app, page } = teams;
    await app.getByRole('button', { name: 'Läs, ändra eller ta bort' }).click({ timeout: 20_000 });
    const list = app.getByRole('list', { name: 'Det jag har skrivit' });
    await list.getByRole('listitem').first().waitFor();
    const first = list.getByRole('listitem').first();
    await first.getByRole('button', { name: /^Fler val/ }).click();
    await app.getByRole('menuitem', { name: 'Redigera' }).click();
    await app.getByRole('textbox', { name: 'Ändra texten' }).fill('Rättad text om nycklarna.');
    await page.keyboard.press('Control+Enter');
    await list.getByText('Rättad text om nycklarna.').waitFor();
    await list.getByText(/redigerad/).first().waitFor();
    const count = await list.getByRole('listitem').count();
    await first.getByRole('button', { name: /^Fler val/ }).click();
    await app.getByRole('menuitem', { name: 'Ta bort' }).click();
    await app.getByText('Texten är borttagen.').waitFor();
    await app.getByRole('button', { name: 'Ångra' }).click();
    await list.getByText('Rättad text om nycklarna.').waitFor();
    expect(await list.getByRole('listitem').count()).toBe(count);

    const download = page.waitForEvent('download');
    await app.getByRole('button', { name: /^Hämta Mina uppgifter/ }).click();
    const stream = await (await download).createReadStream();
    let text = '';
    for await (const chunk of stream) text += String(chunk);
    const data = JSON.parse(text) as { person: { name: string }; written: unknown[]; about: unknown[]; missing: unknown[] };
    expect(data).toMatchObject({ person: { name: 'Amina Warsame' }, missing: [] });
    expect(data.written.length).toBeGreaterThan(0);
    expect(text).toContain('Rättad text om nycklarna.');
    teams.expectClean();
    await teams.close();
  });

  it('keeps nothing on a shared device', async () => {
    const teams = await torget.openTeams(amina, { query: { subPageId: 'page~mitt' }, waitForFeed: false });
    const { app } = teams;
    await app.getByRole('switch', { name: 'Delad enhet' }).click({ timeout: 20_000 });
    await app.waitForTimeout(1500);
    const again = await torget.openTeams(amina, { context: teams.context });
    await again.app.locator('article[data-root]').first().waitFor();
    expect(await again.app.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).filter((name) => name?.startsWith('torget:')))).toEqual([]);
    expect(await again.app.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('torget')).sort())).toEqual(['torget.shared', 'torget.site']);
    await teams.context.close();
  });

  it('says what could not be had, and goes on with the rest', async () => {
    await torget.fault({ match: 'lists/Profiles', status: 503, count: 20 });
    const teams = await torget.openTeams(amina, { query: { subPageId: 'page~mitt' }, waitForFeed: false });
    await teams.app.getByText('Det gick inte att hämta dina inställningar från webbplatsen.').waitFor({ timeout: 30_000 });
    expect(await teams.app.getByRole('switch', { name: 'Kortkommandon' }).isVisible()).toBe(true);
    await torget.clearFaults();
    await teams.app.getByRole('button', { name: 'Försök igen' }).click();
    await teams.app.getByRole('combobox', { name: /Var visas mitt beröm/ }).waitFor();
    await teams.close();
  });
});
