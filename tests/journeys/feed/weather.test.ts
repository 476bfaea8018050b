import { feedPage } from '../support/feedPage.ts';
import { chosenDoubts, settings } from '../support/settings.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget } from '../support/torget.ts';

const amina: string = 'amina.warsame@lindhult.example';
const karin: string = 'karin.akesson@lindhult.example';
const items: string = '/lists/Activities/items';
/** What a browser writes to the console by itself when an answer fails. */
const failedAnswer: RegExp = /Failed to load resource/;

describe.each(settings)('in bad weather (pessimistic: $pessimistic)', ({ pessimistic }) => {
  let torget: Torget;

  beforeAll(async () => {
    torget = await startTorget({ story: 'busyMorning', pessimistic });
  });

  afterAll(async () => torget?.stop());

  afterEach(async () => torget.clearFaults());

  async function timesStored(text: string): Promise<number> {
    const token = await torget.token(await owner());
    const address = `${torget.origin}/v1.0/sites/localhost:/sites/torget:/lists/Activities/items/delta?$expand=fields`;
    let found = 0;
    for (let next: string | undefined = address; next; ) {
      const page = (await (await fetch(next, { headers: { authorization: `Bearer ${token}` } })).json()) as {
        value: { fields?: { Content?: string } }[];
        '@odata.nextLink'?: string;
      };
      found += page.value.filter((item) => item.fields?.Content === text).length;
      next = page['@odata.nextLink'];
    }
    return found;
  }

  async function owner(): Promise<string> {
    return 'eva.holmgren@lindhult.example';
  }

  it('keeps a post that is written offline, through a closed tab, and sends it once', async () => {
    const first = await torget.openFeed(amina);
    await first.context.setOffline(true);
    await first.page.getByText('Du är offline.').waitFor();
    await feedPage(first.page).publish('Skrivet utan nät.');
    await first.page.getByText('Väntar på nätet. Skickas när du är uppkopplad.').waitFor();
    expect(await timesStored('Skrivet utan nät.')).toBe(0);
    const { context } = first;
    await first.page.close();

    await context.setOffline(false);
    const second = await torget.openFeed(amina, { context });
    await feedPage(second.page).post('Skrivet utan nät.').waitFor();
    await second.page.waitForFunction(() => !document.body.textContent?.includes('Väntar på nätet'), undefined, { timeout: 15_000 });
    expect(await timesStored('Skrivet utan nät.')).toBe(1);
    await context.close();
  });

  it('says that it is online again when what waited has been sent', async () => {
    const feed = await torget.openFeed(amina);
    await feed.context.setOffline(true);
    await feed.page.getByText('Du är offline.').waitFor();
    await feedPage(feed.page).publish('På väg genom tunneln.');
    await feed.page.getByText('Väntar på nätet').waitFor();
    await feed.context.setOffline(false);
    await feed.page.getByText('Uppkopplad igen.').waitFor({ timeout: 15_000 });
    expect(await timesStored('På väg genom tunneln.')).toBe(1);
    await feed.context.close();
  });

  it.each([
    ['the answer is lost after the work is done', { cut: 'after' }],
    ['the connection breaks before it', { cut: 'before' }],
    ['the service says 503', { status: 503 }],
    ['the service says 504', { status: 504 }],
    ['the service says 429', { status: 429, retryAfter: 1 }]
  ])('stores a post once when %s', async (_, fault) => {
    const feed = await torget.openFeed(amina);
    const text = `Väder ${JSON.stringify(fault)}`;
    await torget.fault({ match: `${items}(\\?|$)`, method: 'POST', count: 1, ...fault });
    await feedPage(feed.page).publish(text);
    await feed.page.waitForFunction((wanted) => {
      const card = [...document.querySelectorAll('article')].find((article) => article.textContent?.includes(wanted));
      return card !== undefined && !/Väntar på nätet|Skickas/.test(card.textContent ?? '');
    }, text, { timeout: 30_000 });
    expect(await timesStored(text)).toBe(1);
    feed.expectClean(failedAnswer);
    await feed.context.close();
  }, 60_000);

  it('shows content all the time while the service fails, and says so', async () => {
    const feed = await torget.openFeed(karin);
    const posts = await feed.page.locator('article').count();
    await torget.fault({ match: items, method: 'GET', count: 50, status: 503 });
    await feedPage(feed.page).turn();
    await feed.page.getByText('Det gick inte att hämta det senaste.').waitFor({ timeout: 30_000 });
    expect(await feed.page.locator('article').count()).toBe(posts);
    await feed.context.close();
  });

  it('waits as long as it is told to, in every tab, and says that many are here', async () => {
    const feed = await torget.openFeed(karin);
    await torget.fault({ match: items, method: 'GET', count: 1, status: 429, retryAfter: 120 });
    await feedPage(feed.page).turn();
    await feed.page.getByText('Många är inne just nu.').waitFor();
    await torget.resetMeter();
    const tab = await torget.openFeed(karin, { context: feed.context });
    await feedPage(tab.page).turn();
    await tab.page.waitForTimeout(1500);
    expect((await torget.meter()).requests.filter((request) => request.path.includes(items))).toEqual([]);
    expect(await tab.page.locator('article').count()).toBeGreaterThan(0);
    await feed.context.close();
  });

  it('starts afresh when its token has expired, and loses nothing', async () => {
    const feed = await torget.openFeed(karin);
    await torget.fault({ match: 'items/delta\\?token=(?!latest)', method: 'GET', count: 1, status: 410 });
    const words = (): Promise<string | null> => feed.page.locator('article p').first().textContent();
    const first = await words();
    await feedPage(feed.page).turn();
    await feed.page.waitForTimeout(1500);
    expect(await words()).toBe(first);
    const writer = await torget.openFeed(amina);
    await feedPage(writer.page).publish('Efter det utgångna.');
    await writer.page.waitForTimeout(800);
    await feedPage(feed.page).turn();
    await feedPage(feed.page).showNew();
    await feedPage(feed.page).post('Efter det utgångna.').waitFor();
    await writer.context.close();
    await feed.context.close();
  });

  it('keeps the words when the service refuses them, and sends them when asked again', async () => {
    const feed = await torget.openFeed(amina);
    // By both routes.
    for (const match of [`${items}(\\?|$)`, "getbytitle\\('Activities'\\)/items$"]) await torget.fault({ match, method: 'POST', count: 1, status: 403 });
    await feedPage(feed.page).publish('Ett inlägg som nekas.');
    await feed.page.getByText('Inlägget skickades inte.').waitFor();
    await feed.page.getByRole('button', { name: 'Försök igen' }).click();
    await feed.page.getByText('Inlägget skickades inte.').waitFor({ state: 'detached' });
    await feed.page.waitForTimeout(800);
    expect(await timesStored('Ett inlägg som nekas.')).toBe(1);
    await feed.context.close();
  });

  it('shows what is written now where a large list cannot be read by prefixes, and never waits for ever', async () => {
    await torget.bulk({ site: '/sites/torget', list: 'Activities', count: 5200, from: '2026-01-05T00:00:00Z', to: '2026-03-05T00:00:00Z' });
    await torget.setDoubts({ prefixesRefused: true });
    const reader = await torget.openFeed('eva.holmgren@lindhult.example');
    const writer = await torget.openFeed(karin);
    await feedPage(writer.page).publish('Skrivet i en stor lista.');
    await feedPage(writer.page).sent();
    await feedPage(reader.page).turn();
    const post = feedPage(reader.page).post('Skrivet i en stor lista.');
    const pill = reader.page.getByRole('button', { name: /nytt inlägg$|nya inlägg$/ });
    await pill.or(post).first().waitFor();
    if (await pill.isVisible()) await pill.click();
    await post.waitFor();
    // By ranges the newest can be read all the same; where those are refused too, what was written before stays away.
    if (pessimistic || chosenDoubts.includes('rangesRefused')) expect(await reader.page.locator('article').count()).toBe(1);
    else await reader.page.locator('article').nth(3).waitFor();
    await torget.setDoubts({ prefixesRefused: false });
    await reader.context.close();
    await writer.context.close();
  });
});
