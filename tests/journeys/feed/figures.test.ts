import budgets from '../../../config/budgets.json';
import type { BrowserContext } from 'playwright-core';
import { feedPage } from '../support/feedPage.ts';
import type { Meter } from '../support/tenantControls.ts';
import { settings } from '../support/settings.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget } from '../support/torget.ts';
import { waitForCheckpoint } from '../support/waitForCheckpoint.ts';

const amina: string = 'amina.warsame@lindhult.example';
const eva: string = 'eva.holmgren@lindhult.example';
const tomas: string = 'tomas.ek@lindhult.example';
const minute: number = 60_000;

/** What went to Graph; pages and scripts of the host cost no resource units. */
function toGraph(meter: Meter): { requests: number; ru: number; paths: string[] } {
  const asked = meter.requests.filter((request) => request.path.startsWith('/v1.0/'));
  return { requests: asked.length, ru: asked.reduce((sum, request) => sum + request.ru, 0), paths: asked.map((request) => request.path) };
}

describe.each(settings)('the figures of a visit (pessimistic: $pessimistic)', ({ pessimistic }) => {
  let torget: Torget;
  let context: BrowserContext;

  beforeAll(async () => {
    torget = await startTorget({ story: 'lindhult', pessimistic });
    // An editor's client writes the checkpoint.
    const editor = await torget.openFeed(eva);
    await waitForCheckpoint(torget, eva);
    await editor.context.close();
  });

  afterAll(async () => torget?.stop());

  it('cold: content, directory and all that is newer within 4 requests and 5 RU', async () => {
    await torget.resetMeter();
    const cold = await torget.openFeed(amina);
    await cold.page.waitForTimeout(3000);
    const { requests, ru, paths } = toGraph(await torget.meter());
    expect({ paths, requests: requests <= budgets.firstView.cold.requests, ru: ru <= budgets.firstView.cold.ru }).toEqual({ paths, requests: true, ru: true });
    expect(paths[0]).toContain('checkpoint.json.gz');
    expect(await cold.page.locator('article').count()).toBeGreaterThanOrEqual(20);
    // The next turns of the interval: they bring the directory, and what a foreign token could not tell.
    for (let turns = 0; turns < 2; turns++) {
      await feedPage(cold.page).turn();
      await cold.page.waitForTimeout(1500);
    }
    context = cold.context;
    await cold.page.close();
  });

  it('warm: painted before any answer, fresh after 1 request and 1 RU', async () => {
    await torget.fault({ match: '/v1.0/', method: 'GET', count: 1, delayMs: 2500 });
    await torget.resetMeter();
    const warm = await torget.openFeed(amina, { context });
    expect(await warm.page.locator('article').count()).toBeGreaterThanOrEqual(20);
    expect(toGraph(await torget.meter()).requests).toBe(0);
    await warm.page.waitForTimeout(4500);
    expect(toGraph(await torget.meter())).toMatchObject(budgets.firstView.warm);
    await warm.page.close();
  });

  it('two tabs of one person ask as one', async () => {
    const [first, second] = [await torget.openFeed(amina, { context }), await torget.openFeed(amina, { context })];
    await first.page.waitForTimeout(1500);
    await torget.resetMeter();
    await Promise.all([feedPage(first.page).turn(), feedPage(second.page).turn()]);
    await first.page.waitForTimeout(1500);
    expect(toGraph(await torget.meter()).requests).toBe(1);
    await first.page.close();
    await second.page.close();
  });

  it('a hundred thousand older rows change nothing about what a first view may cost', async () => {
    await torget.bulk({ site: '/sites/torget', list: 'Activities', count: 100_000, from: '2026-01-01T00:00:00Z', to: '2026-08-01T00:00:00Z' });
    await torget.resetMeter();
    const cold = await torget.openFeed('karin.akesson@lindhult.example');
    await cold.page.waitForTimeout(2500);
    await cold.context.close();
    const { paths, requests, ru } = toGraph(await torget.meter());
    expect({ paths, requests: requests <= budgets.firstView.cold.requests, ru: ru <= budgets.firstView.cold.ru }).toEqual({ paths, requests: true, ru: true });
  }, 180_000);

  it('two editors who write the checkpoint at once spoil nothing', async () => {
    await torget.advanceClock(35 * minute);
    const [first, second] = await Promise.all([torget.openFeed(eva), torget.openFeed(tomas)]);
    await first.page.waitForTimeout(4000);
    const puts = (await torget.meter()).requests.filter(({ method, path }) => method === 'PUT' && path.includes('checkpoint.json.gz'));
    expect(puts.length).toBeGreaterThanOrEqual(1);
    expect(puts.filter(({ status }) => status < 300)).toHaveLength(1);
    await torget.resetMeter();
    const cold = await torget.openFeed(amina);
    await cold.page.waitForTimeout(2500);
    expect(toGraph(await torget.meter()).requests).toBeLessThanOrEqual(4);
    expect(await cold.page.locator('article').count()).toBeGreaterThanOrEqual(20);
    for (const opened of [first, second, cold]) await opened.context.close();
  }, 120_000);
});
