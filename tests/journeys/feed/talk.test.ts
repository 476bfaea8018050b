import { feedPage } from '../support/feedPage.ts';
import type { FeedPage } from '../support/feedPage.ts';
import { settings } from '../support/settings.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget, TorgetPage } from '../support/torget.ts';

const amina: string = 'amina.warsame@lindhult.example';
const karin: string = 'karin.akesson@lindhult.example';

describe.each(settings)('two people in two windows (pessimistic: $pessimistic)', ({ pessimistic }) => {
  let torget: Torget;
  let nurse: TorgetPage & { feed: FeedPage };
  let head: TorgetPage & { feed: FeedPage };

  beforeAll(async () => {
    torget = await startTorget({ story: 'lindhult', pessimistic });
    const [first, second] = [await torget.openFeed(amina), await torget.openFeed(karin)];
    nurse = { ...first, feed: feedPage(first.page) };
    head = { ...second, feed: feedPage(second.page) };
  });

  afterAll(async () => torget?.stop());

  it('a question of the one reaches the other behind the pill, without moving what she reads', async () => {
    await nurse.feed.publish('Vem har nyckeln till cykelboden på Norrgatan?', 'Fråga');
    await nurse.page.waitForTimeout(500);
    const before = await head.page.locator('article').first().boundingBox();
    await head.feed.turn();
    await head.page.getByRole('button', { name: '1 nytt inlägg' }).waitFor();
    expect(await head.page.locator('article').first().boundingBox()).toEqual(before);
    expect(await head.feed.post('cykelboden på Norrgatan').count()).toBe(0);
    await head.feed.showNew();
    await head.feed.post('cykelboden på Norrgatan').waitFor();
    expect(await head.feed.post('cykelboden på Norrgatan').textContent()).toContain('Till Hemtjänst Norr, din enhet');
    expect(await head.feed.post('cykelboden på Norrgatan').textContent()).toContain('Undersköterska');
  });

  it('a comment and a reaction come back, and the asker chooses the answer', async () => {
    await head.feed.comment('cykelboden på Norrgatan', 'Den hänger i personalrummet, andra kroken.');
    await head.feed.post('cykelboden på Norrgatan').getByRole('button', { name: /^Gilla/ }).first().click();
    await head.page.waitForTimeout(800);
    await nurse.feed.turn();
    const card = nurse.feed.post('cykelboden på Norrgatan');
    await card.getByRole('button', { name: 'Gilla, 1' }).waitFor();
    const comments = card.getByRole('button', { name: '1 kommentar' });
    if ((await comments.getAttribute('aria-expanded')) === 'false') await comments.click();
    await card.getByText('andra kroken').waitFor();
    await card.getByRole('button', { name: 'Välj som svar' }).click();
    await card.getByText('Besvarad fråga').waitFor();
    await nurse.page.waitForTimeout(500);
    await head.feed.turn();
    await head.feed.post('cykelboden på Norrgatan').getByText('Svaret som Amina valde').waitFor();
  });

  it('an edit shows as edited, and a deletion is gone', async () => {
    await nurse.feed.choose('cykelboden på Norrgatan', 'Redigera');
    const editor = nurse.page.locator('article').getByRole('textbox').first();
    await editor.fill('Vem har nyckeln till cykelboden på Södergatan?');
    await nurse.page.getByRole('button', { name: 'Spara' }).click();
    await nurse.feed.post('cykelboden på Södergatan').waitFor();
    await nurse.page.waitForTimeout(800);
    await head.feed.turn();
    await head.feed.post('cykelboden på Södergatan').getByText('redigerad').first().waitFor();

    await nurse.feed.choose('cykelboden på Södergatan', 'Ta bort');
    await nurse.page.getByText('Inlägget är borttaget.').waitFor();
    await nurse.page.getByText('Inlägget är borttaget.').waitFor({ state: 'detached', timeout: 15_000 });
    await nurse.page.waitForTimeout(800);
    await head.feed.turn();
    await head.feed.post('cykelboden på Södergatan').waitFor({ state: 'detached' });
  });

  it('a deletion can be undone for ten seconds', async () => {
    await nurse.feed.publish('Den här ska stå kvar.');
    await nurse.page.waitForTimeout(500);
    await nurse.feed.choose('Den här ska stå kvar.', 'Ta bort');
    await nurse.page.getByRole('button', { name: 'Ångra' }).click();
    await nurse.feed.post('Den här ska stå kvar.').waitFor();
    await torget.resetMeter();
    await nurse.page.waitForTimeout(11_000);
    expect((await torget.meter()).requests.filter((request) => request.method === 'DELETE')).toEqual([]);
  });

  it('leaves both consoles clean', () => {
    nurse.expectClean();
    head.expectClean();
  });
});
