import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { TenantOptions } from '../createTenant.ts';
import type { Tenant } from '../Tenant.ts';
import { answerText } from './answerText.ts';
import { bundleBrowser } from './bundles/bundleBrowser.ts';
import { APPLICATION_KEY, createRuntimeScript } from './framework/createRuntimeScript.ts';
import { readFramework } from './framework/readFramework.ts';
import type { HostAnswer } from './HostAnswer.ts';
import type { HostParts } from './HostParts.ts';
import { readPackage } from './package/readPackage.ts';
import { createPageStore } from './pages/PageStore.ts';
import { savePage } from './pages/savePage.ts';
import { readStyles } from './readStyles.ts';
import { serveAsset } from './serveAsset.ts';
import { serveSitePage } from './serveSitePage.ts';
import { serveStartPage } from './serveStartPage.ts';
import { serveTeamsPage } from './serveTeamsPage.ts';

export interface HostOptions {
  /** The built `.sppkg`. */
  readonly packageFile: string;
  readonly nodeModules: string;
  /** Where bundles of the host's own scripts are kept. */
  readonly cacheFolder: string;
  readonly lockfile: string;
  /** Where editors' settings of the pages are kept; in memory when left out. */
  readonly pagesFile?: string;
}

/** The pages that host the package, and the Graph scopes that it asks for. */
export interface Host {
  readonly pages: NonNullable<TenantOptions['pages']>;
  readonly scopes: readonly string[];
}

const SITE_PAGE = /^(\/sites\/[^/]+)\/SitePages\/([^/]+)$/i;
const SAVED_PAGE = /^\/_host\/pages\/([^/]+)\/([0-9a-f-]{36})$/i;

/** Reads the package and the runtime, and bundles what is stale. Takes a second the first time, then nearly nothing. */
export async function createHostPages(options: HostOptions): Promise<Host> {
  const solution = await readPackage(options.packageFile);
  const framework = readFramework(options.nodeModules);
  const bundles = await bundleBrowser({ cacheFolder: options.cacheFolder, lockfile: options.lockfile, applicationKey: APPLICATION_KEY });
  const parts: HostParts = {
    solution,
    framework,
    bundles,
    fonts: join(options.nodeModules, '@fluentui', 'font-icons-mdl2', 'fonts'),
    scopes: solution.permissions.filter(({ resource }) => resource === 'Microsoft Graph').map(({ scope }) => scope),
    runtime: createRuntimeScript(framework, solution, bundles),
    styles: readStyles(join(import.meta.dirname, 'styles')),
    pageStore: createPageStore(options.pagesFile),
  };
  return {
    scopes: parts.scopes,
    async pages(request, response, tenant) {
      const answer = await route(parts, tenant, request);
      if (answer === undefined) return false;
      response.writeHead(answer.status, { ...answer.headers, 'Content-Length': answer.body.length, 'X-Content-Type-Options': 'nosniff' });
      response.end(request.method === 'HEAD' ? undefined : answer.body);
      return true;
    },
  };
}

/** Who answers what, in this order. */
async function route(parts: HostParts, tenant: Tenant, request: IncomingMessage): Promise<HostAnswer | undefined> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const path = decodeURIComponent(url.pathname);
  const saved = SAVED_PAGE.exec(path);
  if (request.method === 'PUT' && saved !== null) return savePage(parts, tenant, request, { page: saved[1], instanceId: saved[2] });
  if (request.method === 'POST' && path.startsWith('/_host/telemetry')) return answerText(200, '');
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  if (path === '/') return serveStartPage(parts, tenant, url);
  if (path === '/teams') return serveTeamsPage(parts, tenant, url);
  const page = SITE_PAGE.exec(path);
  if (page !== null) return serveSitePage(parts, tenant, url, { sitePath: page[1], page: page[2] });
  return serveAsset(parts, path, request.headers['accept-encoding']?.toString());
}

