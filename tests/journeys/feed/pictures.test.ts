import exifr from 'exifr';
import { feedPage } from '../support/feedPage.ts';
import { jpegWithExif } from '../support/jpegWithExif.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget } from '../support/torget.ts';

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
