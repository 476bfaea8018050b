import { feedPage } from '../support/feedPage.ts';
import { chosenDoubts } from '../support/settings.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget } from '../support/torget.ts';

const amina: string = 'amina.warsame@lindhult.example';
const writer: string = 'hassan.ali@lindhult.example';

/** Rows that anyone with rights to the list could write by other means than Torget. */
describe('rows of bad will', () => {
  let torget: Torget;
  let writerId: string;
  let aminaId: string;

  beforeAll(async () => {
    torget = await startTorget({ story: 'busyMorning' });
    writerId = (await torget.people(writer))[0].id;
    aminaId = (await torget.people(amina))[0].id;
  });

  afterAll(async () => torget?.stop());

  let count = 0;
  function key(): string {
    const now = new Date().toISOString().slice(0, 19).replace(/:/g, '-');
    return `${now}Z-${String(++count).padStart(12, '0')}`;
  }

  async function write(fields: Record<string, string>): Promise<string> {
    const own = key();
    const token = await torget.token(writer);
    const response = await fetch(`${torget.origin}/v1.0/sites/localhost:/sites/torget:/lists/Activities/items`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        fields: { ActivityId: own, At: own, Thread: `${own}~${own}`, Actor: writerId, Kind: 'post', Audience: 'all', Content: '', Data: '', ...fields }
      })
    });
    expect(response.status).toBe(201);
    return own;
  }

  it('are left out or shown as plain text, and run nothing', async () => {
    const script = '<img src=x onerror="document.title=\'intagen\'"><script>document.title="intagen"</script>';
    await write({ Content: `Bara text ${script}`, Data: JSON.stringify({ title: `Rubrik ${script}` }) });
    await write({ Content: 'Bild från annat håll', Data: JSON.stringify({ picture: { path: 'javascript:alert(1)', width: 1, height: 1, alt: script } }) });
    await write({ Content: 'Länken javascript:alert(1) och [x](data:text/html,hej) är inga länkar', Data: '{"__proto__":{"polluted":true},"mentions":[{"id":"__proto__","name":"constructor"}]}' });
    await write({ Content: 'Ogiltig data syns inte', Data: '{"title":' });
    await write({ Content: 'Okänt slag syns inte', Kind: 'coup' });
    await write({ Content: 'Någon annans namn syns inte', Actor: aminaId });
    await write({ Content: 'Trasig nyckel syns inte', Thread: 'x~y' });
    await write({ Content: 'Väldigt långt ord '.padEnd(9000, 'å'), Audience: 'unit:<b>Enheten</b>/../..' });
    const orphan = key();
    await write({ Kind: 'comment', ActivityId: orphan, Thread: `2026-11-01T00-00-00Z-zzzzzzzzzzzz~${orphan}`, Target: 'constructor', Content: 'Föräldralös kommentar syns inte' });

    const feed = await torget.openFeed(amina);
    await feedPage(feed.page).post('Bara text').waitFor();
    const text = (await feed.page.locator('body').textContent()) ?? '';
    expect(text).toContain('<script>document.title="intagen"</script>');
    expect(await feed.page.title()).not.toBe('intagen');
    expect(await feed.page.locator('article script, article img[src="x"], article img[src*="alert"], article a[href^="javascript"], article a[href^="data"]').count()).toBe(0);
    for (const hidden of ['Ogiltig data', 'Okänt slag', 'Trasig nyckel', 'Föräldralös']) expect(text).not.toContain(hidden);
    // Where Graph leaves the writer's id out nothing contradicts the name: unverifiable rows are shown (docs/security.md).
    if (!chosenDoubts.includes('noCreatedById')) expect(text).not.toContain('Någon annans namn');
    expect(await feed.page.evaluate(() => (({}) as { polluted?: boolean }).polluted)).toBeUndefined();
    const card = feedPage(feed.page).post('Väldigt långt ord');
    const box = await card.boundingBox();
    expect(await card.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    expect(box?.height).toBeLessThan(600);
    feed.expectClean();
    await feed.context.close();
  });

  it('do not hide what is true: protected people appear in nothing that is sent or kept', async () => {
    const sheltered = (await torget.people('', 400)).filter((person) => person.protected);
    expect(sheltered.length).toBeGreaterThan(0);
    const feed = await torget.open(`/sites/torget/SitePages/Hem.aspx?as=${amina}`);
    const received: string[] = [];
    feed.page.on('response', (response) => {
      if (/\/v1\.0\/|_tenant\/download|_api/.test(response.url())) response.text().then((body) => received.push(body), () => undefined);
    });
    await feed.page.reload();
    await feed.ready();
    await feed.page.getByRole('button', { name: 'Skriv till kollegorna' }).click();
    await feed.page.getByRole('textbox', { name: 'Ditt inlägg' }).fill(`Hej @${sheltered[0].displayName.split(' ')[0]}`);
    await feed.page.waitForTimeout(1500);
    const kept = await feed.page.evaluate(async () => {
      const all: unknown[] = [];
      for (const { name } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open(name as string);
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        for (const store of Array.from(database.objectStoreNames)) {
          all.push(
            await new Promise((resolve) => {
              const request = database.transaction(store).objectStore(store).getAll();
              request.onsuccess = () => resolve(request.result);
            })
          );
        }
        database.close();
      }
      return JSON.stringify(all);
    });
    const everything = received.join('\n') + kept + (await feed.page.locator('body').innerHTML());
    expect(kept.length).toBeGreaterThan(1000);
    // Compared by hand: a failure must not print what should never be seen.
    const leaked = sheltered.filter(({ id, userPrincipalName }) => everything.includes(id) || everything.includes(userPrincipalName));
    expect(leaked).toHaveLength(0);
    await feed.context.close();
  });
});
