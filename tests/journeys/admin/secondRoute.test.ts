import { feedPage } from '../support/feedPage.ts';
import type { FeedPage } from '../support/feedPage.ts';
import { jpegWithExif } from '../support/jpegWithExif.ts';
import { startTorget } from '../support/torget.ts';
import type { OpenOptions, Torget, TorgetPage } from '../support/torget.ts';

const amina: string = 'amina.warsame@lindhult.example';
const karin: string = 'karin.akesson@lindhult.example';
/** Owns the site, so her client writes the checkpoint. */
const eva: string = 'eva.holmgren@lindhult.example';
/** What a browser writes to the console by itself when an answer fails. */
const failedAnswer: RegExp = /Failed to load resource/;

type Window = TorgetPage & { feed: FeedPage };

describe.each<{ because: string; options: OpenOptions; refused: boolean }>([
  { because: 'no token ever comes', options: { token: 'none' }, refused: false },
  { because: 'Graph refuses the lists', options: {}, refused: true }
])("by SharePoint's own REST, because $because", ({ options, refused }) => {
  let torget: Torget;

  const open = async (person: string, more: OpenOptions = {}): Promise<Window> => {
    const page = await torget.openFeed(person, { ...options, ...more });
    return { ...page, feed: feedPage(page.page) };
  };
  const requests = async (): Promise<string[]> => (await torget.meter()).requests.map(({ service, operation, status }) => `${service} ${operation} ${status}`);

  beforeAll(async () => {
    torget = await startTorget({ story: 'busyMorning' });
    if (refused) await torget.setDoubts({ sitesSelectedRefusedForLists: true });
  });
  afterAll(async () => torget?.stop());
  afterEach(async () => torget.clearFaults());

  it('two people write, answer, react, show a picture, edit and delete', async () => {
    const [nurse, head] = [await open(amina), await open(karin)];
    await nurse.feed.publish('Vem har nyckeln till cykelboden?', 'Fråga');
    await nurse.feed.sent();
    await head.feed.turn();
    await head.feed.showNew();
    await head.feed.comment('nyckeln till cykelboden', 'Andra kroken i personalrummet.');
    await head.feed.post('nyckeln till cykelboden').getByRole('button', { name: /^Gilla/ }).first().click();
    await head.page.waitForTimeout(800);
    await nurse.feed.turn();
    await nurse.feed.post('nyckeln till cykelboden').getByRole('button', { name: 'Gilla, 1' }).waitFor();
    await nurse.feed.choose('nyckeln till cykelboden', 'Redigera');
    await nurse.page.locator('article').getByRole('textbox').first().fill('Vem har nyckeln\ntill båthuset?');
    await nurse.page.getByRole('button', { name: 'Spara' }).click();
    await nurse.page.waitForTimeout(800);
    await head.feed.turn();
    await head.feed.post('till båthuset').getByText('redigerad').first().waitFor();

    await nurse.page.getByRole('button', { name: 'Skriv till kollegorna' }).first().click();
    await nurse.page.getByRole('textbox', { name: 'Ditt inlägg' }).fill('Så här ser det ut.');
    const chooser = nurse.page.waitForEvent('filechooser');
    await nurse.page.getByRole('button', { name: 'Bild', exact: true }).last().click();
    await (await chooser).setFiles({ name: 'hallen.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(jpegWithExif(6)) });
    await nurse.page.getByRole('textbox', { name: 'Beskriv bilden' }).fill('En hall med skor');
    await nurse.page.getByRole('button', { name: 'Publicera' }).click();
    await nurse.feed.sent();
    await nurse.page.waitForTimeout(500);
    await head.feed.turn();
    await head.feed.showNew();
    const picture = head.feed.post('Så här ser det ut.').getByRole('img', { name: 'En hall med skor' });
    await picture.scrollIntoViewIfNeeded();
    await head.page.waitForFunction(() => [...document.querySelectorAll('img')].some((img) => img.alt === 'En hall med skor' && img.naturalWidth > 0));

    await nurse.feed.choose('till båthuset', 'Ta bort');
    await nurse.page.getByText('Inlägget är borttaget.').waitFor({ state: 'detached', timeout: 20_000 });
    await nurse.page.waitForTimeout(500);
    await head.feed.turn();
    await head.feed.post('till båthuset').waitFor({ state: 'detached' });
    for (const each of [nurse, head]) {
      each.expectClean(failedAnswer);
      await each.close();
    }
  }, 120_000);

  it('remembers the route, asks Graph nothing more about the site, and costs the app nothing', async () => {
    const nurse = await open(amina);
    await torget.resetMeter();
    const again = await open(amina, { context: nurse.context });
    await again.feed.turn();
    await again.page.waitForTimeout(1_000);
    const asked = await requests();
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((request) => request.startsWith('graph') && !/getMe|Photo|Presence/.test(request))).toEqual([]);
    expect((await torget.meter()).sums.ru).toBe(0);
    await nurse.context.close();
  });

  it('keeps what is written in bad weather, and stores it once', async () => {
    const nurse = await open(amina);
    for (const [index, fault] of [{ cut: 'after' }, { cut: 'before' }, { status: 503 }, { status: 429, retryAfter: 1 }].entries()) {
      await torget.fault({ match: "getbytitle\\('Activities'\\)/items$", method: 'POST', count: 1, ...fault });
      await nurse.feed.publish(`Väder ${index}`);
      await nurse.feed.sent();
    }
    await nurse.context.setOffline(true);
    await nurse.page.getByText('Du är offline.').waitFor();
    await nurse.feed.publish('Väder 4');
    await nurse.page.getByText('Väntar på nätet').waitFor();
    await nurse.context.setOffline(false);
    await nurse.page.getByText('Uppkopplad igen.').waitFor({ timeout: 15_000 });
    const head = await open(karin);
    for (let i = 0; i < 5; i++) expect(await head.page.locator('article', { hasText: `Väder ${i}` }).count()).toBe(1);
    await torget.fault({ match: 'GetListItemChangesSinceToken', method: 'POST', count: 1, status: 429, retryAfter: 120 });
    await head.feed.turn();
    await head.page.getByText('Många är inne just nu.').waitFor();
    nurse.expectClean(failedAnswer);
    await nurse.close();
    await head.close();
  }, 120_000);

  it('starts from a checkpoint that somebody wrote by the same route', async () => {
    const editor = await open(eva);
    await waitFor(async () => (await requests()).some((request) => request.startsWith('sharepoint addFile 200')));
    await torget.resetMeter();
    const fresh = await open(karin);
    expect(await fresh.page.locator('article').count()).toBeGreaterThan(3);
    const asked = (await requests()).filter((request) => request.startsWith('sharepoint'));
    expect(asked).toContain('sharepoint fileContent 200');
    expect(asked.filter((request) => request.startsWith('sharepoint items '))).toEqual([]);
    await editor.close();
    await fresh.close();
  }, 60_000);
});

describe('where some have a token and some have none', () => {
  let torget: Torget;

  beforeAll(async () => {
    torget = await startTorget({ story: 'busyMorning' });
  });
  afterAll(async () => torget?.stop());

  it('they meet in the same feed', async () => {
    const nurse = await torget.openFeed(amina, { token: 'none' });
    const head = await torget.openFeed(karin);
    await feedPage(nurse.page).publish('Skrivet utan behörighet till Graph.');
    await feedPage(nurse.page).sent();
    await feedPage(head.page).turn();
    await feedPage(head.page).showNew();
    await feedPage(head.page).comment('utan behörighet till Graph', 'Läst med.');
    await head.page.waitForTimeout(800);
    await feedPage(nurse.page).turn();
    await feedPage(nurse.page).post('utan behörighet till Graph').getByText('1 kommentar').waitFor();
    await nurse.close();
    await head.close();
  }, 60_000);

  it('a person whose token comes back goes on by Graph, and loses nothing', async () => {
    const without = await torget.openFeed(amina, { token: 'none' });
    await feedPage(without.page).publish('Före bytet av väg.');
    await feedPage(without.page).sent();
    // Some hours later: the choice is not kept longer.
    await without.context.clock.setFixedTime(Date.now() + 5 * 3_600_000);
    await torget.advanceClock(5 * 3_600_000);
    // Of two pages the older one would go on asking.
    await without.page.close();
    await torget.resetMeter();
    const again = await torget.openFeed(amina, { context: without.context });
    await feedPage(again.page).post('Före bytet av väg.').waitFor();
    await feedPage(again.page).turn();
    await again.page.waitForTimeout(1_500);
    const asked = (await torget.meter(amina)).requests.filter(({ path }) => path.includes('Activities'));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ service }) => service === 'sharepoint')).toEqual([]);
    await without.context.close();
  }, 60_000);
});

async function waitFor(holds: () => Promise<boolean>, ms: number = 20_000): Promise<void> {
  const until = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > until) throw new Error('It did not come to hold');
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
