import { findViolations } from '../support/axe.ts';
import { directoryPage } from '../support/directoryPage.ts';
import { startTorget } from '../support/torget.ts';
import type { OpenOptions, Torget, TorgetPage } from '../support/torget.ts';

const amina: string = 'amina.warsame@lindhult.example';
const eva: string = 'eva.holmgren@lindhult.example';
const dayMs: number = 24 * 60 * 60 * 1000;
const publisherScopes: readonly string[] = ['Sites.Selected', 'User.Read.All', 'Presence.Read.All'];

jest.setTimeout(180_000);

describe('the directory on its way, broken off, old and published anew', () => {
  let torget: Torget;

  beforeAll(async () => {
    torget = await startTorget({ story: 'lindhult' });
  });
  afterAll(async () => torget?.stop());

  const kollegorOf = (person: string, options: OpenOptions = {}): Promise<TorgetPage> => torget.openFeed(person, { page: 'Kollegor.aspx', waitForFeed: false, ...options });

  it('is searched on the server while it comes, and on the device from then on', async () => {
    await torget.fault({ match: 'directory\\.json\\.gz', delayMs: 12_000, count: 1 });
    const { page, context, shot } = await kollegorOf(amina, { scopes: publisherScopes });
    const kollegor = directoryPage(page);
    await page.getByRole('progressbar', { name: 'Katalogen hämtas. Du kan söka under tiden.' }).waitFor();
    await torget.resetMeter();
    await kollegor.field.fill('karin åkesson');
    await kollegor.row('Karin Åkesson').first().waitFor();
    expect((await torget.meter()).requests.map(({ path }) => path).filter((path) => path.includes('/users?'))).not.toEqual([]);
    expect(await page.getByRole('progressbar').count()).toBe(1);
    expect(await findViolations(page, '.web-part')).toEqual([]);
    await shot('kollegor-filling');
    await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 60_000 });
    // Responsibilities come with the directory alone: by then it is on the device.
    await kollegor.field.fill('trasig gatlampa');
    await page.getByRole('region', { name: 'Trasig gatlampa' }).waitFor({ timeout: 60_000 });
    await torget.resetMeter();
    await kollegor.look('jussi lehtonen');
    await kollegor.row('Jussi Lehtonen').first().waitFor();
    expect((await torget.meter()).requests.filter(({ path }) => path.includes('/users?'))).toEqual([]);
    await context.close();
  });

  it('takes in nothing of a file whose import broke off, tells so after a new visit, and goes on', async () => {
    const first = await kollegorOf(eva);
    const { page, context } = first;
    await directoryPage(page).filled();
    await directoryPage(page).look('hemtjänst norr');
    await page.getByRole('button', { name: /^Hemtjänst Norr/ }).click();
    await page.getByRole('button', { name: 'Ändra', exact: true }).click();
    await page.getByRole('button', { name: 'Läs in från fil' }).click();
    const dialog = page.getByRole('dialog', { name: 'Läs in ansvar' });
    const rows = Array.from({ length: 25 }, (_, i) => `Provuppgift ${i + 1};Hemtjänst Norr;hassan.ali@lindhult.example`);
    await dialog.getByLabel('Välj fil').last().setInputFiles({ name: 'ansvar.csv', mimeType: 'text/csv', buffer: Buffer.from(['Uppgift;Enhet;Ansvarig', ...rows].join('\r\n')) });
    await dialog.getByText('25 uppgifter').waitFor();
    await dialog.getByRole('button', { name: 'Läs in', exact: true }).click();
    // Twenty rows stand; then it rests, and the net is gone.
    await dialog.getByText(/^Läser in, [1-9]\d* procent klart$/).waitFor({ timeout: 30_000 });
    await context.setOffline(true);
    await dialog.getByText('Inget av det gäller än. Det som är kvar läses in när du fortsätter.').waitFor({ timeout: 60_000 });
    expect(await findViolations(page, '[role=dialog]')).toEqual([]);
    await first.shot('kollegor-import-stopped');
    await context.setOffline(false);
    await page.close();

    const again = await kollegorOf(eva, { context });
    const kollegor = directoryPage(again.page);
    await kollegor.filled();
    await again.page.getByText('Inläsningen avbröts.').waitFor();
    await again.page.getByText('25 uppgifter väntar. Inget av det gäller än.').waitFor();
    await kollegor.look('provuppgift 3');
    await again.page.getByText('Ingen träff på ”provuppgift 3”.').waitFor();
    await again.shot('kollegor-import-waits');
    await again.page.getByRole('button', { name: 'Fortsätt' }).click();
    await again.page.getByRole('region', { name: 'Provuppgift 3', exact: true }).waitFor({ timeout: 60_000 });
    await again.page.getByText('Inläsningen avbröts.').waitFor({ state: 'detached' });
    // None stands twice.
    await kollegor.field.fill('');
    await kollegor.look('hemtjänst norr');
    await again.page.getByRole('button', { name: /^Hemtjänst Norr/ }).click();
    await again.page.getByRole('row', { name: /^Provuppgift 25 / }).waitFor();
    expect(await again.page.getByRole('row', { name: /^Provuppgift \d+ / }).count()).toBe(25);
    await context.close();
  });

  it('says when it is older than a week', async () => {
    await torget.advanceClock(8 * dayMs);
    const { page, context, shot } = await kollegorOf(amina);
    await directoryPage(page).filled();
    await page.getByText(/^Katalogen är från /).waitFor();
    await page.getByText('Den som har börjat, slutat eller bytt enhet sedan dess kan visas fel.').waitFor();
    expect(await findViolations(page, '.web-part')).toEqual([]);
    await shot('kollegor-old');
    await context.close();
  });

  it('is published anew: how far it has come, who is left out and why, what differs, and then everyone has it', async () => {
    const opened = await torget.openFeed(eva, { page: 'Torget-admin.aspx', waitForFeed: false, scopes: publisherScopes });
    const { page, context } = opened;
    await page.getByRole('tab', { name: 'Katalogen' }).click();
    await torget.fault({ match: '/users/delta', delayMs: 3_000, count: 1 });
    await page.getByRole('button', { name: 'Förhandsgranska' }).click();
    await page.getByRole('progressbar', { name: 'Läser personer i Entra' }).waitFor();
    await page.getByRole('heading', { name: /^12\s\d{3} personer blir sökbara$/ }).waitFor({ timeout: 90_000 });
    const preview = page.getByRole('table', { name: 'Inte med' });
    await preview.getByRole('row', { name: /^Skyddade personuppgifter 25/ }).waitFor();
    // Whoever may not be shown is counted once: 25 protected, 24 hidden, 40 who left and 60 guests in all.
    const counts = await preview.getByRole('row').evaluateAll((rows) => rows.map((row) => Number(row.querySelector('td')?.textContent)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(149);
    expect(await preview.getByRole('row', { name: /^(Skyddade|Dolda)/ }).getByText('Visa namn').count()).toBe(0);
    await page.getByRole('table', { name: 'Sedan förra katalogen' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await opened.shot('admin-directory-preview');
    await page.getByRole('button', { name: 'Publicera' }).click();
    await page.getByText('Katalogen är publicerad. Alla får den inom ett dygn.').waitFor({ timeout: 60_000 });
    await opened.shot('admin-directory-done');
    await page.close();

    // What was read is kept: the day after, a page or two.
    for (const [theme, width, locale] of [['dark', 360, 'en-US'], ['contrast', 1280, 'sv-SE']] as const) {
      const other = await torget.openFeed(eva, { page: 'Torget-admin.aspx', waitForFeed: false, scopes: publisherScopes, theme, locale, context });
      await other.page.getByRole('tab', { name: locale === 'sv-SE' ? 'Katalogen' : 'Directory' }).click();
      await other.page.setViewportSize({ width, height: 900 });
      await other.page.getByRole('button', { name: locale === 'sv-SE' ? 'Förhandsgranska' : 'Preview' }).click();
      await other.page.getByRole('table').nth(1).waitFor({ timeout: 60_000 });
      await other.page.getByText(locale === 'sv-SE' ? 'Bara det som ändrats sedan sist har lästs.' : 'Only what changed since the last time has been read.').waitFor();
      expect(await findViolations(other.page)).toEqual([]);
      expect(await other.page.locator('.web-part').first().evaluate((part) => part.scrollWidth - part.clientWidth)).toBeLessThanOrEqual(0);
      await other.shot(`admin-directory-${theme}-${width}`);
      await other.page.close();
    }
    await context.close();

    const reader = await kollegorOf(amina);
    await directoryPage(reader.page).filled();
    await directoryPage(reader.page).look('provuppgift 3');
    await reader.page.getByRole('region', { name: 'Provuppgift 3', exact: true }).waitFor();
    expect(await reader.page.getByText(/^Katalogen är från /).count()).toBe(0);
    await reader.context.close();
  });
});
