import exifr from 'exifr';
import { findViolations } from '../support/axe.ts';
import { feedPage } from '../support/feedPage.ts';
import { jpegWithExif } from '../support/jpegWithExif.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget } from '../support/torget.ts';
import { until } from '../support/until.ts';

const amina: string = 'amina.warsame@lindhult.example';
const karin: string = 'karin.akesson@lindhult.example';

describe('a picture', () => {
  let torget: Torget;

  beforeAll(async () => {
    torget = await startTorget({ story: 'busyMorning' });
  });

  afterAll(async () => torget?.stop());

  it('asks kindly for a description, loses place and camera on its way, and is seen by others', async () => {
    const upright = Buffer.from(jpegWithExif(6));
    expect(await exifr.gps(upright)).toMatchObject({ latitude: expect.any(Number) });

    const nurse = await torget.openFeed(amina);
    await nurse.page.getByRole('button', { name: 'Skriv till kollegorna' }).click();
    await nurse.page.getByRole('textbox', { name: 'Ditt inlägg' }).fill('Så här ser det ut i hallen.');
    const chooser = nurse.page.waitForEvent('filechooser');
    await nurse.page.getByRole('button', { name: 'Bild', exact: true }).last().click();
    await (await chooser).setFiles({ name: 'hallen.jpg', mimeType: 'image/jpeg', buffer: upright });
    await nurse.page.getByRole('textbox', { name: 'Beskriv bilden' }).waitFor();
    await nurse.page.getByRole('button', { name: 'Publicera' }).click();
    await nurse.page.getByText('Bilden har ingen beskrivning.').waitFor();
    await nurse.page.getByRole('textbox', { name: 'Beskriv bilden' }).fill('En hall med två dörrar');
    await nurse.page.getByRole('button', { name: 'Publicera' }).click();
    await nurse.page.getByRole('img', { name: 'En hall med två dörrar' }).waitFor();
    await nurse.page.waitForTimeout(1500);

    const head = await torget.openFeed(karin);
    const picture = head.page.getByRole('img', { name: 'En hall med två dörrar' });
    await picture.waitFor();
    const address = new URL((await picture.getAttribute('src')) as string, torget.origin).href;
    const stored = Buffer.from(await (await head.page.request.get(address)).body());
    const all = { tiff: true, exif: true, gps: true, xmp: true, icc: true, iptc: true, jfif: false };
    expect(await exifr.parse(stored, all).catch(() => undefined)).toBeFalsy();
    // Held upright: 64 × 32 pixels have become 32 × 64.
    expect(await picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([32, 64]);
    nurse.expectClean();
    head.expectClean();
    await nurse.context.close();
    await head.context.close();
  });

  it('in thanks is refused, described, stripped and sent in the same way, though the net fails, and stands on the wall, in the feed and in the history', async () => {
    const giver = await torget.openFeed(amina, { page: 'Berom.aspx' });
    const { page } = giver;
    const dialog = page.getByRole('dialog');
    const choose = async (name: string, buffer: Buffer): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await dialog.getByRole('button', { name: 'Bild', exact: true }).click();
      await (await chooser).setFiles({ name, mimeType: 'image/jpeg', buffer });
    };
    await page.locator('.web-part').getByRole('button', { name: 'Ge beröm' }).first().click();
    await page.getByRole('combobox', { name: 'Kollega, enhet eller arbetspass' }).fill('Karin Åkesson');
    await page.getByRole('option', { name: /Karin Åkesson/ }).first().click({ timeout: 20_000 });
    await dialog.getByRole('button', { name: 'Nästa' }).click();
    await dialog.getByRole('radio', { name: 'Omtanke' }).click();
    await page.keyboard.type('Du målade om hela hallen.');
    await choose('virus.jpg', Buffer.from('MZ inte en bild'));
    await dialog.getByText('Filen går inte att visa som bild.').waitFor();
    await choose('hallen.jpg', Buffer.from(jpegWithExif(6)));
    await dialog.getByRole('textbox', { name: 'Beskriv bilden' }).waitFor();
    await dialog.getByRole('button', { name: 'Granska' }).click();
    await dialog.getByText('Bilden har ingen beskrivning.').waitFor();
    await page.keyboard.type('En ljus hall');
    expect(await findViolations(page, '[role=dialog]')).toEqual([]);
    await giver.shot('kudos-give-picture');
    await dialog.getByRole('button', { name: 'Granska' }).click();
    await dialog.getByRole('img', { name: 'En ljus hall' }).waitFor();
    await dialog.getByText('Chatten öppnas med texten klar. Bilden följer inte med.').waitFor();
    await torget.fault({ match: 'Media', method: 'PUT', count: 1, status: 503 });
    await dialog.getByRole('button', { name: 'Skicka tacket' }).click();
    await page.getByRole('feed', { name: 'Beröm, nyast först' }).getByRole('img', { name: 'En ljus hall' }).waitFor();

    const receiver = await torget.openFeed(karin, { page: 'Berom.aspx' });
    const wall = receiver.page.getByRole('feed', { name: 'Beröm, nyast först' });
    const lastUploads = async (): Promise<string> =>
      (await torget.meter(amina)).requests.filter(({ method, path }) => method === 'PUT' && path.includes('Media')).slice(-2).map(({ status }) => status).join();
    await until('the picture is refused, and stands at the next try', async () => (await lastUploads()) === '503,201');
    await feedPage(receiver.page).turnUntil('Du målade om hela hallen.');
    const picture = wall.getByRole('img', { name: 'En ljus hall' });
    await picture.waitFor();
    expect(await wall.getByRole('article').filter({ hasText: 'Du målade om hela hallen.' }).count()).toBe(1);
    const stored = Buffer.from(await (await receiver.page.request.get(new URL((await picture.getAttribute('src')) as string, torget.origin).href)).body());
    expect(await exifr.parse(stored, { tiff: true, exif: true, gps: true, xmp: true, icc: true, iptc: true, jfif: false }).catch(() => undefined)).toBeFalsy();
    await receiver.page.getByRole('region', { name: 'Mitt beröm' }).getByRole('img', { name: 'En ljus hall' }).waitFor();
    await receiver.shot('kudos-picture-wall');
    const feed = await torget.openFeed(karin, { context: receiver.context });
    await feed.page.getByRole('article').filter({ hasText: 'Du målade om hela hallen.' }).getByRole('img', { name: 'En ljus hall' }).waitFor();
    receiver.expectClean();
    feed.expectClean();
    await giver.context.close();
    await receiver.context.close();
  });

  it('that is no picture is refused in plain words', async () => {
    const nurse = await torget.openFeed(amina);
    await nurse.page.getByRole('button', { name: 'Skriv till kollegorna' }).click();
    const chooser = nurse.page.waitForEvent('filechooser');
    await nurse.page.getByRole('button', { name: 'Bild', exact: true }).last().click();
    await (await chooser).setFiles({ name: 'virus.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('MZ inte en bild') });
    await nurse.page.getByText('Filen går inte att visa som bild.').waitFor();
    expect(await feedPage(nurse.page).post('virus').count()).toBe(0);
    await nurse.context.close();
  });
});
