import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { openPackage } from '../../tests/journeys/support/openPackage.ts';
import { startTorget } from '../../tests/journeys/support/torget.ts';

/** What a browser showed of the built package; times on this machine, in ms. */
export interface BrowserResult {
  readonly warm: Opening;
  readonly cold: Opening;
  readonly scroll: readonly { readonly threads: number; readonly nodes: number; readonly heapMegabytes: number }[];
  readonly scripts: readonly { readonly name: string; readonly gzipBytes: number }[];
}

interface Opening {
  /** From the script of the web part to the first post; median. */
  readonly contentMs: number;
  readonly longTasks: number;
  readonly longestTaskMs: number;
  readonly nodes: number;
}

declare global {
  interface Window {
    /** What `watch` notes. */
    benched: { contentAt: number; tasks: number[] };
  }
}

const times = 5;
const person = 'amina.warsame@lindhult.example';
/** Reading one screen for eight seconds, for an hour. */
const screens = 450;

const watch = `
  window.benched = { contentAt: 0, tasks: [] };
  new PerformanceObserver((list) => window.benched.tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask', buffered: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('article[data-root]')) return;
    window.benched.contentAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
`;

interface Benched {
  readonly contentAt: number;
  readonly tasks: readonly number[];
  readonly scriptAt: number;
  readonly nodes: number;
}

async function read(page: Page): Promise<Benched> {
  return page.evaluate(() => {
    const { benched } = window;
    const script = performance.getEntriesByType('resource').find(({ name }) => name.includes('torget-feed-web-part')) as PerformanceResourceTiming | undefined;
    const part = document.querySelector('article[data-root]')?.closest('.web-part') ?? document.body;
    return { ...benched, scriptAt: script?.responseEnd ?? 0, nodes: part.querySelectorAll('*').length };
  });
}

const middle = (values: readonly number[]): number => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];

function sumUp(all: readonly Benched[]): Opening {
  return {
    contentMs: middle(all.map(({ contentAt, scriptAt }) => contentAt - scriptAt)),
    longTasks: middle(all.map(({ tasks }) => tasks.length)),
    longestTaskMs: middle(all.map(({ tasks }) => Math.max(0, ...tasks))),
    nodes: middle(all.map(({ nodes }) => nodes))
  };
}

/** Opens the built package's feed warm and cold, and scrolls through it for an hour's reading. */
export async function measureBrowser(): Promise<BrowserResult> {
  const torget = await startTorget({ story: 'lindhult' });
  const editor = await torget.openFeed('eva.holmgren@lindhult.example');
  await editor.page.waitForTimeout(4_000);
  await editor.context.close();

  const [cold, warm]: [Benched[], Benched[]] = [[], []];
  for (let turn = 0; turn < times; turn++) {
    const context = await torget.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
    await context.addInitScript(watch);
    const first = await torget.openFeed(person, { context });
    cold.push(await read(first.page));
    await first.page.waitForTimeout(3_000);
    await first.page.close();
    const second = await torget.openFeed(person, { context });
    warm.push(await read(second.page));
    await context.close();
  }

  const long = await torget.openFeed(person);
  const debug = await long.context.newCDPSession(long.page);
  const scroll: BrowserResult['scroll'][number][] = [];
  let before = -1;
  for (let screen = 0; screen <= screens; screen++) {
    if (screen % 50 === 0) {
      await debug.send('HeapProfiler.collectGarbage');
      const { usedSize } = await debug.send('Runtime.getHeapUsage');
      const seen = await long.page.evaluate(() => ({ threads: Math.max(...[...document.querySelectorAll('article[aria-posinset]')].map((card) => Number(card.getAttribute('aria-posinset'))), document.querySelectorAll('article[data-root]').length), nodes: document.querySelectorAll('*').length }));
      scroll.push({ ...seen, heapMegabytes: usedSize / 1e6 });
      if (seen.threads === before) break;
      before = seen.threads;
    }
    await long.page.evaluate(() => {
      const cards = document.querySelectorAll('article[data-root]');
      cards[cards.length - 1]?.scrollIntoView({ block: 'end' });
    });
    await long.page.waitForTimeout(120);
    const older = long.page.getByRole('button', { name: /Visa äldre/ });
    if (await older.isVisible().catch(() => false)) await older.click().catch(() => undefined);
  }
  await long.context.close();
  await torget.stop();

  const built = await openPackage();
  const scripts = built.components.map(({ alias, loaderConfig: { entryModuleId, scriptResources } }) => ({ name: alias, gzipBytes: gzipSync(built.asset(scriptResources[entryModuleId].path as string)).length }));
  return { warm: sumUp(warm), cold: sumUp(cold), scroll, scripts };
}
