import type { Page } from 'playwright-core';
import { findViolations } from '../support/axe.ts';
import { feedPage } from '../support/feedPage.ts';
import { chosenDoubts } from '../support/settings.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget, TorgetPage } from '../support/torget.ts';
import { until } from '../support/until.ts';

/** Owns the site. */
const eva: string = 'eva.holmgren@lindhult.example';
const amina: string = 'amina.warsame@lindhult.example';
const karin: string = 'karin.akesson@lindhult.example';
const approved: readonly string[] = ['Sites.Selected', 'User.ReadBasic.All', 'Presence.Read.All'];
const withNotify: readonly string[] = [...approved, 'TeamsActivity.Send'];

interface Notification {
  readonly text: string;
  readonly preview: string;
  readonly fromName: string;
}

describe('notification in Teams', () => {
  let torget: Torget;

  beforeAll(async () => {
    torget = await startTorget({ story: 'quietVillage' });
  });
  afterAll(async () => torget?.stop());

  const openAdmin = (scopes: readonly string[], options: object = {}): Promise<TorgetPage> =>
    torget.openFeed(eva, { page: 'Torget-admin.aspx', waitForFeed: false, height: 1100, scopes, ...options });
  const notificationsOf = async (person: string): Promise<readonly Notification[]> =>
    ((await (await fetch(`${torget.origin}/_tenant/notifications?user=${person}`)).json()) as { value: Notification[] }).value;
  async function notified(person: string, count: number): Promise<readonly Notification[]> {
    await until(`${person} is notified ${count} times`, async () => (await notificationsOf(person)).length >= count);
    return notificationsOf(person);
  }

  async function openTest(page: Page, whom: string): Promise<void> {
    await page.getByText(/^Kontrollerad /).waitFor();
    await page.getByRole('button', { name: /^Skicka ett test/ }).click();
    await page.getByRole('combobox', { name: 'Vem tar emot testet?' }).fill(whom);
    await page.getByRole('option', { name: new RegExp(whom) }).first().click({ timeout: 20_000 });
  }

  async function thank(page: Page, whom: string, reason: string): Promise<void> {
    await page.locator('.web-part').getByRole('button', { name: 'Ge beröm' }).first().click();
    await page.getByRole('combobox', { name: 'Kollega, enhet eller arbetspass' }).fill(whom);
    await page.getByRole('option', { name: new RegExp(whom) }).first().click({ timeout: 20_000 });
    await page.getByRole('dialog').getByRole('button', { name: 'Nästa' }).click();
    await page.getByRole('radio', { name: 'Samarbete' }).click();
    await page.getByRole('textbox', { name: /^Vad gjorde/ }).fill(reason);
    await page.getByRole('dialog').getByRole('button', { name: 'Skicka tacket' }).click();
    await page.getByRole('article').filter({ hasText: reason }).waitFor();
  }

  it('is off, and a test says what is missing while the permission is not approved', async () => {
    const { page, close } = await openAdmin(approved);
    await openTest(page, 'Karin Åkesson');
    await page.getByText(/serviceprincipal grant add .*TeamsActivity\.Send/).waitFor();
    expect(await page.getByRole('button', { name: 'Slå på för kommunen' }).getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'Skicka testet' }).click();
    await page.getByText('Teams tog inte emot testet. Behörigheten TeamsActivity.Send är inte godkänd.').waitFor();
    expect(await page.getByRole('button', { name: 'Slå på för kommunen' }).getAttribute('aria-disabled')).toBe('true');
    expect(await notificationsOf(karin)).toEqual([]);
    await close();
  });

  it('is tested by an owner to a colleague, since nobody can notify themselves, and then turned on for everyone', async () => {
    const opened = await openAdmin(withNotify);
    const { page } = opened;
    await openTest(page, 'Karin Åkesson');
    expect(await findViolations(page, '[role=dialog]')).toEqual([]);
    if (chosenDoubts.includes('notificationsNeedOwnAppId')) {
      await page.getByRole('button', { name: 'Skicka testet' }).click();
      await page.getByText('Karin Åkesson har inte appen Torget i Teams, eller så är appens id ett annat.').waitFor();
      expect(await page.getByRole('button', { name: 'Slå på för kommunen' }).getAttribute('aria-disabled')).toBe('true');
      expect(await notificationsOf(karin)).toEqual([]);
      await torget.nameOwnApp();
    }
    await page.getByRole('button', { name: 'Skicka testet' }).click();
    await page.getByText('Teams tog emot testet. Fråga Karin Åkesson om det kom fram').waitFor();
    expect(await notificationsOf(karin)).toMatchObject([{ text: 'Eva Holmgren testar aviseringar från Torget', preview: 'Torget' }]);
    await opened.shot('notify-test');
    await page.getByRole('button', { name: 'Slå på för kommunen' }).click();
    await page.getByRole('row').filter({ hasText: 'Avisering i Teams' }).getByText('Påslaget. Var och en väljer själv under Mitt.').waitFor();
    // The others hear of it by the next checkpoint, half an hour after the one before when nobody writes.
    await torget.advanceClock(31 * 60_000);
    await torget.resetMeter();
    await feedPage(page).turn();
    await until('a checkpoint is written', async () => (await torget.meter(eva)).requests.some(({ method, path, status }) => method === 'PUT' && path.includes('checkpoint') && status < 300));
    opened.expectClean();
    await opened.close();
  });

  it('comes to whoever has chosen it under Mitt, when thanks are stored, and leads to them in the app', async () => {
    const receiver = await torget.openTeams(karin);
    const { app } = receiver;
    await app.getByRole('tab', { name: 'Mitt' }).click();
    await app.getByRole('switch', { name: 'Avisera i Teams' }).click({ timeout: 20_000 });
    await app.getByText('Sparat').first().waitFor();
    expect(await findViolations(app)).toEqual([]);
    await receiver.shot('notify-mine');

    const publisher = await openAdmin([...withNotify, 'User.Read.All']);
    await publisher.page.getByRole('tab', { name: 'Katalogen' }).click();
    await publisher.page.getByRole('button', { name: 'Förhandsgranska' }).click();
    await publisher.page.getByRole('button', { name: /^Publicera/ }).click({ timeout: 30_000 });
    await publisher.page.getByText(/^Katalogen är publicerad/).waitFor({ timeout: 30_000 });
    await publisher.close();

    const giver = await torget.openFeed(amina, { page: 'Berom.aspx', scopes: withNotify });
    await thank(giver.page, 'Karin Åkesson', 'Du såg till att alla hade varma kläder.');
    const [thanks] = await notified(karin, 2);
    expect(thanks).toMatchObject({ text: 'Amina Warsame tackade dig', preview: 'Samarbete', fromName: 'Amina Warsame' });
    expect(JSON.stringify(thanks)).not.toContain('varma kläder');
    giver.expectClean();
    await giver.close();

    await receiver.page.getByRole('button', { name: /^Aktivitet/ }).click();
    await receiver.dialog.getByRole('link', { name: 'Amina Warsame tackade dig' }).click();
    const opened = receiver.page.frameLocator('#teams-app');
    await opened.getByRole('article').filter({ hasText: 'Du såg till att alla hade varma kläder.' }).first().waitFor({ timeout: 20_000 });
    await receiver.close();
  });

  it('never disturbs giving: not without the permission, and not when Teams asks to wait', async () => {
    const before = (await notificationsOf(karin)).length;
    const refused = await torget.openFeed(amina, { page: 'Berom.aspx', scopes: approved });
    await thank(refused.page, 'Karin Åkesson', 'Du stannade kvar och städade.');
    await refused.page.locator('article', { hasText: 'städade' }).locator('[data-sending], [role=status]').first().waitFor({ state: 'detached' });
    await refused.close();
    await torget.fault({ match: 'sendActivityNotification', count: 1, status: 429, retryAfter: 300 });
    const waiting = await torget.openFeed(amina, { page: 'Berom.aspx', scopes: withNotify });
    await thank(waiting.page, 'Karin Åkesson', 'Du bjöd på kaffe.');
    // Nobody else waits: what is written afterwards is stored at once.
    await thank(waiting.page, 'Karin Åkesson', 'Du lånade ut din cykel.');
    const found = await notified(karin, before + 1);
    expect(found).toHaveLength(before + 1);
    await waiting.close();
  });
});
