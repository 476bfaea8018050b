import { readFileSync, rmSync } from 'node:fs';
import solution from '../../../package.json';
import { feedPage } from '../support/feedPage.ts';
import { makeOlderPackage, packageFile } from '../support/olderPackage.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget } from '../support/torget.ts';

const amina: string = 'amina.warsame@lindhult.example';
/** Owns the site. */
const eva: string = 'eva.holmgren@lindhult.example';
const olderVersion: string = '0.0.9';
const productId: string = '259ce1e5-4195-4fec-980e-13c742c33683';

describe('a new upload of the package over an older one', () => {
  let torget: Torget;
  let older: string;

  beforeAll(async () => {
    older = await makeOlderPackage(olderVersion, { Frågor: 'Spörsmål' });
    torget = await startTorget({ story: 'lindhult', packageFile: older });
  });
  afterAll(async () => {
    await torget?.stop();
    rmSync(older, { force: true });
  });

  /** SharePoint's REST as the administrator's tools call it. */
  const asAdmin = async (path: string, body?: Buffer): Promise<number> =>
    (await fetch(`${torget.origin}/sites/torget/_api/web/tenantappcatalog/${path}`, {
      method: 'POST', headers: { authorization: `Bearer ${await torget.token(eva)}`, accept: 'application/json;odata=nometadata' }, ...(body && { body })
    })).status;

  /** What a version that is no more has left on a page: other names, nothing of what came later, an older version of the data. */
  async function leaveOlderProperties(page: string, properties: unknown): Promise<void> {
    const opened = await torget.openFeed(eva, { page, waitForFeed: false });
    const instanceId = (await opened.page.locator('[id^=web-part-]').first().getAttribute('id'))!.replace('web-part-', '');
    await opened.close();
    const saved = await fetch(`${torget.origin}/_host/pages/${page}/${instanceId}`, {
      method: 'PUT', headers: { authorization: `Bearer ${await torget.token(eva)}` }, body: JSON.stringify({ dataVersion: '0.9', properties })
    });
    expect(saved.status).toBe(200);
  }

  it('keeps what editors chose, what a device holds and what waits to be sent, and is told on the health page', async () => {
    const editing = await torget.openFeed(eva, { mode: 'edit' });
    await editing.page.locator('#spPropertyPaneContainer').getByRole('textbox', { name: 'Rubrik' }).fill('Torget hos oss');
    await editing.page.locator('#spPropertyPaneContainer').getByRole('switch', { name: 'Bilder' }).click();
    await editing.page.getByRole('status').getByText('Sparat').waitFor();
    await editing.close();
    await leaveOlderProperties('Kollegor.aspx', { title: 'Vi som jobbar här', layout: 'cards', columns: 3, showBirthday: true });
    await leaveOlderProperties('Berom.aspx', { title: 'Tack ska ni ha' });

    // The older version, in use.
    const before = await torget.openFeed(amina);
    await before.page.getByText('Torget hos oss').waitFor();
    await before.page.getByRole('tab', { name: 'Spörsmål' }).waitFor();
    await before.page.getByRole('tab', { name: 'Min enhet', exact: true }).waitFor();
    await before.page.getByRole('button', { name: 'Skriv till kollegorna' }).first().click();
    await before.page.getByRole('textbox', { name: 'Ditt inlägg' }).fill('Skickas utan nät');
    await before.context.setOffline(true);
    await before.page.getByRole('button', { name: 'Publicera' }).click();
    await before.page.getByText('Väntar på nätet').waitFor();
    await before.page.getByRole('button', { name: 'Skriv till kollegorna' }).first().click();
    await before.page.getByRole('textbox', { name: 'Ditt inlägg' }).fill('Ett utkast som inte är klart');
    await before.page.waitForTimeout(1_500);
    await before.page.close();

    const admin = await torget.openFeed(eva, { page: 'Torget-admin.aspx', waitForFeed: false });
    const row = admin.page.getByRole('row').filter({ has: admin.page.getByRole('rowheader', { name: 'Paket' }) });
    await row.getByText(`Version ${olderVersion}. Det är den senaste som är uppladdad i appkatalogen.`).waitFor({ timeout: 30_000 });
    expect(await asAdmin("Add(overwrite=true,url='torget.sppkg')", readFileSync(packageFile))).toBe(200);
    expect(await asAdmin(`AvailableApps/GetById('${productId}')/Deploy`)).toBe(200);
    await admin.page.getByRole('button', { name: 'Kontrollera igen' }).click();
    await row.getByText(`Version ${olderVersion} visas här, men ${solution.version} är uppladdad i appkatalogen. Ladda om sidan.`).waitFor();
    await row.getByRole('button', { name: /^Ladda om/ }).click();
    await row.getByText(`Version ${solution.version}. Det är den senaste`).waitFor({ timeout: 30_000 });
    admin.expectClean();
    await admin.close();

    // The newer version, on the same device.
    await before.context.setOffline(false);
    await torget.resetMeter();
    const after = await torget.openFeed(amina, { context: before.context });
    await after.page.getByText('Torget hos oss').waitFor();
    const feed = feedPage(after.page);
    await feed.post('Skickas utan nät').waitFor();
    await feed.sent();
    await after.page.getByRole('tab', { name: 'Frågor' }).waitFor();
    await after.page.getByRole('button', { name: 'Ett utkast som inte är klart' }).waitFor();
    expect(await after.page.getByRole('button', { name: 'Bild', exact: true }).count()).toBe(0);
    const read = (await torget.meter(amina)).requests.filter(({ method, path }) => method === 'GET' && path.includes('/lists/'));
    expect(read.map(({ path, ru }) => [/delta/.test(path), ru])).toContainEqual([true, 1]);
    // The replica was taken up: no checkpoint and no window had to be read.
    expect(read.filter(({ path }) => /checkpoint|startswith/.test(path))).toEqual([]);
    after.expectClean();
    await after.page.close();

    const reader = await torget.openFeed(amina, { page: 'Kollegor.aspx', context: before.context });
    await reader.page.getByRole('heading', { name: 'Vi som jobbar här' }).waitFor();
    await reader.page.getByRole('radio', { name: 'Kort', checked: true }).or(reader.page.getByRole('button', { name: 'Kort', pressed: true })).waitFor();
    await reader.page.locator('[role=grid] [role=row]').nth(3).waitFor();
    reader.expectClean();
    await reader.page.close();
    const thanks = await torget.openFeed(amina, { page: 'Berom.aspx', context: before.context });
    await thanks.page.getByRole('heading', { name: 'Tack ska ni ha' }).waitFor();
    thanks.expectClean();
    await before.context.close();
  }, 180_000);

  it('shows the editor the same settings, and takes new ones', async () => {
    const editing = await torget.openFeed(eva, { mode: 'edit', page: 'Kollegor.aspx', waitForFeed: false });
    const title = editing.page.locator('#spPropertyPaneContainer').getByRole('textbox', { name: 'Rubrik' });
    await title.waitFor({ timeout: 20_000 });
    expect(await title.inputValue()).toBe('Vi som jobbar här');
    await title.fill('Vi på Lindhult');
    await editing.page.getByRole('status').getByText('Sparat').waitFor();
    editing.expectClean();
    await editing.close();
    const reading = await torget.openFeed(amina, { page: 'Kollegor.aspx' });
    await reading.page.getByRole('heading', { name: 'Vi på Lindhult' }).waitFor();
    await reading.close();
  });
});
