import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { projectRoot, startServer } from './server.ts';
import { copyStory, removeCopy } from './story.ts';
import { appFrame, teamsPage } from './teamsPage.ts';
import type { TeamsPage } from './teamsPage.ts';
import { createTenantControls } from './tenantControls.ts';
import type { TenantControls } from './tenantControls.ts';
import { watchErrors } from './watchErrors.ts';
import type { ErrorWatch } from './watchErrors.ts';

export interface TorgetOptions {
  /** A story by name, or `path/to/module.ts#name`. */
  readonly story?: string;
  /** Everything undocumented goes the worse way. */
  readonly pessimistic?: boolean;
  readonly packageFile?: string;
}

export interface OpenOptions {
  readonly locale?: 'sv-SE' | 'en-US';
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly width?: number;
  readonly height?: number;
  readonly mode?: 'edit';
  /** A page of the site; the one with the feed alone when left out. */
  readonly page?: string;
  readonly teams?: boolean;
  /** `none`: no token is ever given. */
  readonly token?: 'none';
  /** Graph scopes that the admin approved, when fewer than the package asks for. */
  readonly scopes?: readonly string[];
  /** More for the address, such as a deep link's. */
  readonly query?: Readonly<Record<string, string>>;
  /** The browser of an earlier page of the same person: its storage is kept. */
  readonly context?: BrowserContext;
  /** False: only the host is waited for, as when the feed is expected to fail. */
  readonly waitForFeed?: boolean;
}

/** A page with web parts, as one person sees it. */
export interface TorgetPage extends ErrorWatch {
  readonly page: Page;
  /** Where the web parts are: the page itself, or in Teams the frame that holds the app. */
  readonly app: Frame;
  readonly context: BrowserContext;
  /** Waits until the web parts stand and no longer say that they are busy. */
  ready(): Promise<void>;
  /** Saves a picture under `.cache/shots/` and gives its path. */
  shot(name: string): Promise<string>;
  close(): Promise<void>;
}

export interface Torget extends TenantControls {
  readonly origin: string;
  readonly browser: Browser;
  /** By display name or user principal name. */
  openFeed(person: string, options?: OpenOptions): Promise<TorgetPage>;
  /** Torget in Teams: as a personal app, or with `query: { tab: 'channel' }` as a channel's tab. */
  openTeams(person: string, options?: OpenOptions): Promise<TeamsPage>;
  open(address: string, options?: OpenOptions): Promise<TorgetPage>;
  stop(): Promise<void>;
}

const READY_TIMEOUT_MS = 20_000;
/** What the skeleton of the first visit says. */
const LOADING = ['Hämtar inlägg', 'Loading posts'];

/** Starts a tenant of its own with the built package, and a browser. Stop it in `afterAll`. */
export async function startTorget(options: TorgetOptions = {}): Promise<Torget> {
  const story = options.story ?? 'lindhult';
  const data = await copyStory(story);
  const server = await startServer('tenant/host/serve.ts', [
    ...['--data', data, '--story', story],
    ...(options.packageFile === undefined ? [] : ['--package', options.packageFile]),
    ...(options.pessimistic === true ? ['--pessimistic'] : []),
  ]);
  const browser = await launchBrowser();
  const controls = createTenantControls(server.origin);

  async function open(address: string, opening: OpenOptions = {}): Promise<TorgetPage> {
    const { width = 1280, height = 900, locale = 'sv-SE' } = opening;
    const context = opening.context ?? await browser.newContext({ viewport: { width, height }, locale, timezoneId: 'Europe/Stockholm' });
    const page = await context.newPage();
    const watch = watchErrors(page);
    await page.goto(server.origin + address);
    const app = address.startsWith('/teams?') ? await appFrame(page) : page.mainFrame();
    return {
      ...watch,
      page,
      app,
      context,
      ready: () => waitUntilReady(app),
      async shot(name) {
        const folder = join(projectRoot, '.cache', 'shots');
        if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
        const file = join(folder, `${name}.png`);
        await page.screenshot({ path: file });
        return file;
      },
      close: () => (opening.context === undefined ? context.close() : page.close()),
    };
  }

  async function toUserPrincipalName(person: string): Promise<string> {
    if (person.includes('@')) return person;
    const found = (await controls.people(person)).find((candidate) => candidate.displayName === person && !candidate.protected);
    if (found === undefined) throw new Error(`The story has no ${person}`);
    return found.userPrincipalName;
  }

  async function openFeed(person: string, opening: OpenOptions = {}): Promise<TorgetPage> {
    const opened = await open(toAddress(await toUserPrincipalName(person), opening), opening);
    if (opening.waitForFeed === false) await waitForHost(opened.app);
    else await opened.ready();
    return opened;
  }

  return {
    ...controls,
    origin: server.origin,
    browser,
    open,
    openFeed,
    async openTeams(person, opening = {}) {
      // A channel's tab may not be there yet: whoever opens it says what to wait for.
      if (opening.query?.tab === 'channel') return teamsPage(await open(toAddress(await toUserPrincipalName(person), { ...opening, teams: true }), opening));
      return teamsPage(await openFeed(person, { ...opening, teams: true }));
    },
    async stop() {
      await browser.close();
      await server.stop();
      removeCopy(data);
    },
  };
}

function toAddress(userPrincipalName: string, options: OpenOptions): string {
  const query = new URLSearchParams({ as: userPrincipalName, ...options.query });
  for (const key of ['locale', 'theme', 'mode', 'token'] as const) {
    const value = options[key];
    if (value !== undefined) query.set(key, value);
  }
  if (options.scopes !== undefined) query.set('scopes', options.scopes.join(','));
  return `${options.teams === true ? '/teams' : `/sites/torget/SitePages/${options.page ?? 'Flode.aspx'}`}?${query}`;
}

async function waitForHost(page: Frame): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.host !== undefined, undefined, { timeout: READY_TIMEOUT_MS });
  const state = await page.evaluate(() => document.documentElement.dataset.host);
  if (state !== 'ready') throw new Error('The SharePoint page did not start');
}

async function waitUntilReady(page: Frame): Promise<void> {
  await waitForHost(page);
  await page.waitForFunction((loading) => [...document.querySelectorAll('.web-part')].every((webPart) => webPart.textContent !== '' &&
    [...webPart.querySelectorAll('[role=status]')].every((status) => !loading.includes(status.textContent ?? ''))), LOADING, { timeout: READY_TIMEOUT_MS });
}
