import { gunzipSync } from 'node:zlib';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { startTorget } from '../support/torget.ts';
import type { Torget } from '../support/torget.ts';

jest.setTimeout(240_000);

/** A place where people are shown, and what somebody does there who looks for one. A new surface of Torget is a line more. */
const surfaces: readonly { name: string; as: string; address: string; use: (page: Page | Frame, sought: string) => Promise<void> }[] = [
  { name: 'the feed', as: 'amina.warsame', address: '/sites/torget/SitePages/Hem.aspx', use: lookAround },
  { name: 'Kollegor', as: 'amina.warsame', address: '/sites/torget/SitePages/Kollegor.aspx', use: search },
  { name: 'Beröm', as: 'amina.warsame', address: '/sites/torget/SitePages/Berom.aspx', use: lookAround },
  { name: 'the Teams app', as: 'amina.warsame', address: '/teams', use: lookAround },
  { name: 'the administration', as: 'eva.holmgren', address: '/sites/torget/SitePages/Torget-admin.aspx', use: lookAround }
];
/** Somebody who may be shown, and who is read on every surface: a reading that finds nobody would prove nothing. */
const shown: string = 'Karin Åkesson';

async function lookAround(page: Page | Frame): Promise<void> {
  await page.locator('main, [role=main], article, h2').first().waitFor({ timeout: 20_000 }).catch(() => undefined);
  await page.waitForTimeout(4_000);
}

async function search(page: Page | Frame, sought: string): Promise<void> {
  const field = page.getByRole('combobox').first();
  await field.waitFor({ timeout: 20_000 });
  for (const text of [sought, sought.split(' ')[0], sought.split(' ').pop() ?? sought]) {
    await field.fill(text);
    await page.waitForTimeout(1_500);
  }
}

/** Words that tell of one person and of nobody who may be shown: id, addresses, and a name that no one else bears. */
function tellingWords(kept: readonly KeptPerson[], file: string): readonly string[] {
  return kept.flatMap(({ id, userPrincipalName, displayName }) => [
    id, userPrincipalName, ...(file.includes(`"name":"${displayName}"`) ? [] : [displayName])
  ]);
}

interface KeptPerson {
  id: string;
  userPrincipalName: string;
  displayName: string;
}

function wholeWord(text: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d.-])${text.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&')}(?![\\p{L}\\d-])`, 'iu');
}

/** Everything that a page keeps on the device. */
async function dumpStorage(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const parts: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of Array.from(database.objectStoreNames)) {
        const read = database.transaction(store).objectStore(store);
        for (const request of [read.getAll(), read.getAllKeys()]) {
          parts.push(JSON.stringify(await new Promise((resolve) => (request.onsuccess = () => resolve(request.result)))));
        }
      }
      database.close();
      parts.push(name);
    }
    return parts.join('\n');
  });
}

/** The same, when what may be shown has come. */
async function dumpOnceRead(page: Page): Promise<string> {
  for (let tries = 0; tries < 60; tries++) {
    const stored = await dumpStorage(page);
    if (stored.includes(shown)) return stored;
    await page.waitForTimeout(500);
  }
  return dumpStorage(page);
}

/** Bodies of all answers of the service; what was packed is unpacked. */
function listen(context: BrowserContext, origin: string): { readonly traffic: () => Promise<string> } {
  const bodies: Promise<string>[] = [];
  context.on('response', (response) => {
    if (!response.url().startsWith(origin) || !/\/(v1\.0|_api|_tenant\/download)\//.test(response.url())) return;
    bodies.push(
      response.body().then(
        (body) => `${response.url()}\n${(body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body) : body).toString('utf8')}`,
        () => response.url()
      )
    );
  });
  context.on('request', (request) => {
    if (request.url().startsWith(origin)) bodies.push(Promise.resolve(`${request.url()} ${request.postData() ?? ''}`));
  });
  return { traffic: async () => (await Promise.all(bodies)).join('\n') };
}

describe('people who may not be shown', () => {
  let torget: Torget;
  let kept: readonly KeptPerson[];
  let file: string;
  let words: readonly string[];

  beforeAll(async () => {
    torget = await startTorget();
    const token = await torget.token('eva.holmgren@lindhult.example', ['Sites.Selected', 'User.Read.All']);
    const answer = await fetch(`${torget.origin}/v1.0/sites/lindhult.sharepoint.com:/sites/torget:/lists/Published/drive/root:/directory.json.gz:/content`, { headers: { authorization: `Bearer ${token}` } });
    file = gunzipSync(Buffer.from(await answer.arrayBuffer())).toString('utf8');
    const shown = new Set((JSON.parse(file) as { people: { id: string }[] }).people.map(({ id }) => id));
    kept = (await torget.people('', 20_000)).filter(({ id }) => !shown.has(id));
    words = tellingWords(kept, file);
  });
  afterAll(async () => torget?.stop());

  const found = (text: string): readonly string[] => {
    const plain = text.toLowerCase();
    return words.filter((word) => plain.includes(word.toLowerCase()) && wholeWord(word).test(text));
  };

  it('are 25 protected, 40 who left, 24 hidden and 60 guests, and in no line of the published file', () => {
    expect(kept).toHaveLength(149);
    expect(found(file)).toEqual([]);
  });

  it.each(surfaces.map((surface) => [surface.name, surface] as const))('are not in %s: neither on the page, nor on the device, nor in the traffic', async (_, { as, address, use }) => {
    const context = await torget.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE' });
    const { traffic } = listen(context, torget.origin);
    const opened = await torget.open(`${address}?as=${as}@lindhult.example`, { context });
    await use(opened.app, kept[0].displayName);
    expect(found(await opened.page.content())).toEqual([]);
    expect(found(await opened.app.content())).toEqual([]);
    expect((await opened.app.locator('body').innerText()).length).toBeGreaterThan(200);
    const stored = await dumpOnceRead(opened.page);
    expect(found(stored)).toEqual([]);
    const answers = await traffic();
    expect([stored.includes(shown), answers.includes(shown)]).toEqual([true, true]);
    // What was typed is no answer.
    expect(found(answers).filter((word) => word !== kept[0].displayName)).toEqual([]);
    await context.close();
  });

  it('nor is one person of the device shown to the next: each has storage of their own', async () => {
    const context = await torget.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE' });
    const first = await torget.open('/sites/torget/SitePages/Hem.aspx?as=amina.warsame@lindhult.example', { context });
    await first.ready();
    await first.page.waitForTimeout(2_000);
    await first.page.close();
    const second = await torget.open('/sites/torget/SitePages/Hem.aspx?as=hassan.ali@lindhult.example', { context });
    await second.ready();
    await second.page.waitForTimeout(2_000);
    const names = await second.page.evaluate(async () => (await indexedDB.databases()).map(({ name = '' }) => name).filter((name) => name.startsWith('torget:')));
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names.map((name) => name.split(':')[1])).size).toBe(names.length);
    await second.page.evaluate(() => localStorage.setItem('torget.shared', 'yes'));
    await second.page.close();

    const shared = await torget.open('/sites/torget/SitePages/Kollegor.aspx?as=karin.akesson@lindhult.example', { context });
    await lookAround(shared.app);
    const karin = (await torget.people('Karin Åkesson')).find(({ userPrincipalName }) => userPrincipalName === 'karin.akesson@lindhult.example');
    const left = await shared.page.evaluate(async () => (await indexedDB.databases()).map(({ name = '' }) => name));
    expect(left.filter((name) => name.includes(karin?.id ?? '-'))).toEqual([]);
    await context.close();
  });
});
