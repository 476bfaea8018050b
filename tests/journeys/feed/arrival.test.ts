import { feedPage } from '../support/feedPage.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget } from '../support/torget.ts';

/** Among forty people the first turn comes after a minute and a half at most; and what a loaded machine may add. */
const patienceMs: number = 110_000;

describe('what others write', () => {
  let torget: Torget;

  beforeAll(async () => {
    torget = await startTorget({ story: 'quietVillage' });
  });

  afterAll(async () => torget?.stop());

  it('arrives by itself while the page is visible', async () => {
    const head = await torget.openFeed('karin.akesson@lindhult.example');
    const nurse = await torget.openFeed('amina.warsame@lindhult.example');
    await feedPage(nurse.page).publish('Kommer det fram av sig självt?');
    await head.page.getByRole('button', { name: '1 nytt inlägg' }).waitFor({ timeout: patienceMs });
    await feedPage(head.page).showNew();
    await feedPage(head.page).post('Kommer det fram av sig självt?').waitFor();
    head.expectClean(/Failed to load resource/);
    for (const opened of [head, nurse]) await opened.context.close();
  }, 150_000);
});
