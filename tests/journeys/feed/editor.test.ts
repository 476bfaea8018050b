import { feedPage } from '../support/feedPage.ts';
import { chosenDoubts } from '../support/settings.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget } from '../support/torget.ts';

const eva: string = 'eva.holmgren@lindhult.example';
const amina: string = 'amina.warsame@lindhult.example';

describe('an editor in the property pane', () => {
  let torget: Torget;

  beforeAll(async () => {
    torget = await startTorget({ story: 'busyMorning' });
  });

  afterAll(async () => torget?.stop());

  it('sees each change at once: title, place, number of posts and what may be written', async () => {
    const editor = await torget.openFeed(eva, { mode: 'edit' });
    const pane = editor.page.locator('#spPropertyPaneContainer');
    await pane.getByRole('textbox', { name: 'Rubrik' }).fill('Hemtjänstens torg');
    await editor.page.getByRole('heading', { name: 'Hemtjänstens torg' }).waitFor();

    await pane.getByRole('textbox', { name: 'Enhet eller förvaltning' }).fill('Vård och omsorg');
    await editor.page.waitForFunction(() => {
      const texts = [...document.querySelectorAll('article')].map((article) => article.textContent ?? '');
      return texts.length > 0 && texts.every((text) => !text.includes('Till hela kommunen'));
    });
    expect(await editor.page.getByRole('tab', { name: 'Min enhet' }).count()).toBe(0);

    for (const name of ['Inlägg', 'Frågor']) await pane.getByRole('switch', { name }).click();
    await editor.page.getByRole('button', { name: 'Skriv till kollegorna' }).waitFor({ state: 'detached' });
    await editor.page.getByText('Sparat').waitFor();
    editor.expectClean();
    await editor.context.close();

    const reader = await torget.openFeed(amina);
    await reader.page.getByRole('heading', { name: 'Hemtjänstens torg' }).waitFor();
    expect(await reader.page.getByRole('button', { name: 'Skriv till kollegorna' }).count()).toBe(0);
    await reader.context.close();
  });
});

describe('a fresh web part on a site without lists', () => {
  let torget: Torget;

  beforeAll(async () => {
    torget = await startTorget({ story: 'emptySite' });
  });

  afterAll(async () => torget?.stop());

  it('says so, and gives only the owner a button that sets it up; twice does no harm', async () => {
    const reader = await torget.openFeed(amina, { waitForFeed: false });
    await reader.page.getByRole('heading', { name: 'Torget är inte uppsatt än' }).waitFor();
    expect(await reader.page.getByRole('button', { name: 'Sätt upp Torget' }).count()).toBe(0);

    const [first, second] = [await torget.openFeed(eva, { waitForFeed: false }), await torget.openFeed(eva, { waitForFeed: false })];
    for (const owner of [first, second]) await owner.page.getByRole('button', { name: 'Sätt upp Torget' }).waitFor();
    await Promise.all([first, second].map((owner) => owner.page.getByRole('button', { name: 'Sätt upp Torget' }).click()));
    for (const owner of [first, second]) {
      await owner.page.getByText('Här är det tyst än så länge').waitFor({ timeout: 30_000 });
    }
    await feedPage(first.page).publish('Först på torget.');
    await first.page.waitForTimeout(800);

    const later = await torget.openFeed(amina);
    // Where a token serves only its owner, the newest comes with the next turn.
    await feedPage(later.page).turnUntil('Först på torget.');
    await feedPage(later.page).publish('Och jag är tvåa.');
    await later.page.waitForTimeout(800);
    await feedPage(first.page).turn();
    await feedPage(first.page).showNew();
    await feedPage(first.page).post('Och jag är tvåa.').waitFor();

    // Nobody but the writer may change a row in the lists that were made.
    const token = await torget.token(amina);
    const items = `${torget.origin}/v1.0/sites/localhost:/sites/torget:/lists/Activities/items`;
    const rows = (await (await fetch(`${items}?$expand=fields`, { headers: { authorization: `Bearer ${token}` } })).json()) as {
      value: { id: string; fields: { Content?: string } }[];
    };
    const others = rows.value.find((row) => row.fields.Content === 'Först på torget.');
    const changed = await fetch(`${items}/${others?.id}/fields`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ Content: 'kapat' })
    });
    expect(changed.status).toBe(chosenDoubts.includes('writeSecurityIgnored') ? 200 : 403);
    for (const opened of [reader, first, second, later]) await opened.context.close();
  }, 120_000);
});

describe('someone without access', () => {
  it('is told so when neither Graph nor SharePoint lets them in', async () => {
    const torget = await startTorget({ story: 'quietVillage' });
    const person = (await torget.people('', 20)).find((each) => !each.protected)!.userPrincipalName;
    await torget.fault({ match: '/_api/web/', status: 403, count: 1000 });
    // Where Graph got no token SharePoint's refusal counts: it knows who asks.
    for (const options of [{ token: 'none' }, { scopes: ['User.ReadBasic.All'] }] as const) {
      const { page } = await torget.openFeed(person, { ...options, waitForFeed: false });
      await page.getByRole('heading', { name: 'Du kan inte läsa den här sidan' }).waitFor({ timeout: 30_000 });
    }
    await torget.stop();
  }, 90_000);
});
