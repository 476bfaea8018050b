import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import chromium from '@sparticuz/chromium';
import { build } from 'esbuild';
import { chromium as playwright } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import type { BrowserResult } from './BrowserResult.ts';
import type { FilePerson, Query } from './Query.ts';
import { makeResponsibilities } from './responsibilities.ts';

declare global {
  interface Window {
    /** From each key to the frame that was drawn after it, ms. */
    keyTimes: number[];
    torgetDirectory: { createDirectoryIndex: (people: unknown, responsibilities: unknown) => Index };
  }
}

interface Index {
  readonly people: readonly { readonly id: string; readonly mail?: string }[];
  search(text: string, viewer: unknown, options: object): unknown;
}

const root = new URL('../../', import.meta.url);
const keyMs = 45;
const site = 'sites/localhost:/sites/torget:';
const unwanted = /^--(single-process|no-zygote|disable-web-security|disable-site-isolation-trials|disable-features=.*IsolateOrigins)/;

/** Kollegor of the built package, in a real browser, by one person: the queries are typed letter by letter. */
export async function measureInBrowser(name: string, people: readonly FilePerson[], viewer: string, queries: readonly Query[]): Promise<BrowserResult> {
  const host = await startHost();
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args.filter((argument) => !unwanted.test(argument)), headless: true });
  try {
    await publish(host.origin, people, viewer);
    const page = await openKollegor(browser, host.origin, viewer, people.length);
    const before = loadavg()[0];
    const typed = await typeAll(page, people, queries);
    await page.close();
    const searchP95 = await searchAlone(browser, host.origin, people, viewer, queries);
    return { name, people: people.length, queries: queries.length, ...typed, searchP95, load: [before, loadavg()[0]] };
  } finally {
    await browser.close();
    host.stop();
  }
}

async function startHost(): Promise<{ origin: string; stop: () => void }> {
  const data = new URL('.cache/bench/kollegor.sqlite', root).pathname;
  mkdirSync(new URL('.cache/bench/', root), { recursive: true });
  for (const end of ['', '-wal', '-shm']) if (existsSync(data + end)) rmSync(data + end);
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'tenant/host/serve.ts', '--port', '0', '--data', data, '--story', 'lindhult'], { cwd: root.pathname, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  process.on('exit', () => child.kill());
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (text: Buffer) => {
      const ready = /ready: (http:\/\/\S+)/.exec(String(text))?.[1];
      if (ready) resolve(ready);
    });
    child.once('exit', (code) => reject(new Error(`The host page ended with ${code}.`)));
  });
  return { origin, stop: () => child.kill() };
}

/** In place of the story's directory, as whoever publishes would. The one who types is the one whom the tenant knows. */
async function publish(origin: string, people: readonly FilePerson[], viewer: string): Promise<void> {
  const known = (await (await fetch(`${origin}/_tenant/people?top=1&q=${viewer}`)).json()) as { value: { id: string }[] };
  const [{ id }] = known.value;
  const token = (await (await fetch(`${origin}/_tenant/token`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ user: 'eva.holmgren@lindhult.example' }) })).json()) as { access_token: string };
  const publishedAt = new Date().toISOString();
  const answer = await fetch(`${origin}/v1.0/${site}/lists/Published/drive/root:/directory.json.gz:/content`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token.access_token}`, 'content-type': 'application/gzip' },
    body: gzipSync(JSON.stringify({ format: 1, version: publishedAt, publishedAt, people: people.map((person) => (person.mail === viewer ? { ...person, id } : person)) }))
  });
  if (!answer.ok) throw new Error(`The directory was not taken: ${answer.status} ${await answer.text()}`);
}

async function openKollegor(browser: Browser, origin: string, viewer: string, count: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE' });
  await page.goto(`${origin}/sites/torget/SitePages/Kollegor.aspx?as=${viewer}`);
  const field = page.locator('.web-part').getByRole('combobox');
  await field.waitFor({ timeout: 60_000 });
  await page.locator('[role=grid] [role=row]').first().waitFor({ timeout: 60_000 });
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 60_000 });
  await page.waitForTimeout(count > 20_000 ? 8_000 : 4_000);
  await field.click();
  // Painted: the frame after the key has been drawn, told by a message that follows it.
  await page.evaluate(() => {
    const times: number[] = [];
    window.keyTimes = times;
    document.addEventListener('keydown', (event) => {
      if (event.key.length !== 1) return;
      const start = event.timeStamp;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - start);
        port2.postMessage(undefined);
      });
    }, { capture: true });
  });
  return page;
}

async function typeAll(page: Page, people: readonly FilePerson[], queries: readonly Query[]): Promise<Omit<BrowserResult, 'name' | 'people' | 'queries' | 'searchP95' | 'load'>> {
  const byId = new Map(people.map((person) => [person.id, person]));
  const field = page.locator('.web-part').getByRole('combobox');
  const misses: BrowserResult['misses'] = [];
  const busy: number[] = [];
  const worked = await watchThread(page);
  for (const [i, query] of queries.entries()) {
    await field.fill('');
    for (const letter of query.text) {
      const before = await worked();
      await page.keyboard.type(letter);
      await page.waitForTimeout(keyMs);
      busy.push((await worked()) - before);
    }
    const shown = await page.locator('[role=grid] [role=row]').evaluateAll((rows) => rows.slice(0, 3).map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ')));
    const isRight = (text: string): boolean => query.right.some((id) => text.includes(byId.get(id)!.name) && (text.includes(byId.get(id)!.unit.split('/').pop()!) || byId.get(id)!.kind === 'politician'));
    if (!shown.some(isRight)) misses.push({ text: query.text, shown });
    // The first ones warm the page up.
    if (i === 9) busy.length = 0;
    if (i === 9) await page.evaluate(() => void (window.keyTimes.length = 0));
  }
  const times = await page.evaluate(() => window.keyTimes);
  times.sort((a, b) => a - b);
  busy.sort((a, b) => a - b);
  return { busyP50: at(busy, 0.5), busyP95: at(busy, 0.95), keystrokes: times.length, paintedP50: at(times, 0.5), paintedP95: at(times, 0.95), found: 1 - misses.length / queries.length, misses };
}

/** What the page's thread has worked so far, in milliseconds of processor time. */
async function watchThread(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/** The same code in the same browser, without the page around it: what the search itself takes. */
async function searchAlone(browser: Browser, origin: string, people: readonly FilePerson[], viewer: string, queries: readonly Query[]): Promise<number> {
  const bundle = await build({
    stdin: { contents: "export * from './createDirectoryIndex';", resolveDir: new URL('src/domain/directory', root).pathname, loader: 'ts' },
    bundle: true, write: false, format: 'iife', globalName: 'torgetDirectory', platform: 'browser', target: 'es2020', logLevel: 'error'
  });
  const page = await browser.newPage();
  await page.goto(origin);
  await page.evaluate(bundle.outputFiles[0].text + ';window.torgetDirectory = torgetDirectory');
  const times = await page.evaluate(({ everyone, texts, mail, responsibilities }) => {
    const { createDirectoryIndex } = window.torgetDirectory;
    const index = createDirectoryIndex(everyone, responsibilities);
    const me = index.people.find((person) => person.mail === mail);
    const taken: number[] = [];
    for (const text of texts) {
      for (let length = 2; length <= text.length; length++) {
        const before = performance.now();
        index.search(text.slice(0, length), me, { limit: 48 });
        taken.push(performance.now() - before);
      }
    }
    return taken;
  }, { everyone: people, texts: queries.map(({ text }) => text), mail: viewer, responsibilities: makeResponsibilities() });
  await page.close();
  return at(times.sort((a, b) => a - b), 0.95);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
