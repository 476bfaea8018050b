import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { AppCatalog } from '../catalog/AppCatalog.ts';
import type { TenantOptions } from '../createTenant.ts';
import { teamsOf } from '../teams/teamsOf.ts';
import type { TeamsAppFacts } from '../teams/TeamsState.ts';
import type { Tenant } from '../Tenant.ts';
import { answerText } from './answerText.ts';
import { bundleBrowser } from './bundles/bundleBrowser.ts';
import { APPLICATION_KEY, createRuntimeScript } from './framework/createRuntimeScript.ts';
import { readFramework } from './framework/readFramework.ts';
import type { HostAnswer } from './HostAnswer.ts';
import type { HostParts } from './HostParts.ts';
import { readPackage } from './package/readPackage.ts';
import { createPageStore } from './pages/PageStore.ts';
import { mayEditPages } from './pages/mayEditPages.ts';
import { savePage } from './pages/savePage.ts';
import type { SavedPlace } from './pages/savePage.ts';
import { readStyles } from './readStyles.ts';
import { serveAsset } from './serveAsset.ts';
import { serveSitePage } from './serveSitePage.ts';
import { serveStartPage } from './serveStartPage.ts';
import type { TeamsApp } from './teams/TeamsApp.ts';
import { serveHostedApp, TABS } from './teams/serveHostedApp.ts';
import { serveTeamsLogon } from './teams/serveTeamsLogon.ts';
import { CHANNELS, serveTeamsPage } from './teams/serveTeamsPage.ts';
import { serveDashboard } from './viva/serveDashboard.ts';
import { readTeamsPackage } from './teams/readTeamsPackage.ts';

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
  readonly appCatalog: AppCatalog;
  /** What the package's Teams manifest says about notifications, in Swedish. */
  readonly teamsApp: TeamsAppFacts | undefined;
}

const SITE_PAGE = /^(\/sites\/[^/]+)\/SitePages\/([^/]+)$/i;
const SAVED_PAGE = /^\/_host\/(pages|tabs|channels)\/(?:([^/]+)\/)?([0-9a-f-]{36})$/i;
const LAYOUTS_PAGE = /^(\/sites\/[^/]+)?\/_layouts\/15\/(teamslogon|teamshostedapp)\.aspx$/i;

/** Reads the package and the runtime, and bundles what is stale. Takes a second the first time, then nearly nothing. */
export async function createHostPages(options: HostOptions): Promise<Host> {
  const framework = readFramework(options.nodeModules);
  const bundles = await bundleBrowser({ cacheFolder: options.cacheFolder, lockfile: options.lockfile, applicationKey: APPLICATION_KEY });
  const styles = readStyles(join(import.meta.dirname, 'styles'));
  const pageStore = createPageStore(options.pagesFile);
  const take = async (content: Buffer): Promise<HostParts> => {
    const solution = await readPackage(content);
    const teamsZip = solution.assets.get('TeamsSPFxApp.zip');
    return {
      solution,
      teamsPackage: teamsZip === undefined ? undefined : await readTeamsPackage(teamsZip),
      framework,
      bundles,
      fonts: join(options.nodeModules, '@fluentui', 'font-icons-mdl2', 'fonts'),
      scopes: solution.permissions.filter(({ resource }) => resource === 'Microsoft Graph').map(({ scope }) => scope),
      runtime: createRuntimeScript(framework, solution, bundles),
      styles,
      pageStore,
    };
  };
  let parts = await take(await readFile(options.packageFile));
  let uploaded = parts;
  return {
    scopes: parts.scopes,
    appCatalog: {
      productId: parts.solution.productId,
      title: parts.solution.title,
      get version() {
        return uploaded.solution.version;
      },
      get deployedVersion() {
        return parts.solution.version;
      },
      async upload(content) {
        const next = await take(content);
        if (next.solution.productId !== parts.solution.productId) throw new Error('It is another product');
        uploaded = next;
      },
      deploy() {
        parts = uploaded;
      },
    },
    teamsApp: toAppFacts(parts.teamsPackage?.inLanguage('sv-SE')),
    async pages(request, response, tenant) {
      const answer = await route(parts, tenant, request);
      if (answer === undefined) return false;
      response.writeHead(answer.status, { ...answer.headers, 'Content-Length': answer.body.length, 'X-Content-Type-Options': 'nosniff' });
      response.end(request.method === 'HEAD' ? undefined : answer.body);
      return true;
    },
  };
}

function toAppFacts(app: TeamsApp | undefined): TeamsAppFacts | undefined {
  return app && {
    id: app.id,
    activityTypes: Object.fromEntries(app.activityTypes),
    ...(app.entraAppId === undefined ? {} : { entraAppId: app.entraAppId }),
  };
}

/** Who answers what, in this order. */
async function route(parts: HostParts, tenant: Tenant, request: IncomingMessage): Promise<HostAnswer | undefined> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const path = decodeURIComponent(url.pathname);
  const saved = SAVED_PAGE.exec(path);
  if (request.method === 'PUT' && saved !== null) return savePage(parts, tenant, request, toPlace(tenant, saved));
  if (request.method === 'POST' && path.startsWith('/_host/telemetry')) return answerText(200, '');
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  if (path === '/') return serveStartPage(parts, tenant, url);
  if (path === '/teams') return serveTeamsPage(parts, tenant, url);
  if (path === '/viva') return serveDashboard(parts, tenant, url);
  const layouts = LAYOUTS_PAGE.exec(path);
  if (layouts !== null) return layouts[2].toLowerCase() === 'teamslogon' ? serveTeamsLogon(url) : serveHostedApp(parts, tenant, url, layouts[1] ?? '');
  const page = SITE_PAGE.exec(path);
  if (page !== null) return serveSitePage(parts, tenant, url, { sitePath: page[1], page: page[2] });
  return serveAsset(parts, path, request.headers['accept-encoding']?.toString());
}

/** Pages belong to their editors, a channel's tabs to the members of its team. */
function toPlace(tenant: Tenant, [, area, page, instanceId]: readonly string[]): SavedPlace {
  if (area === 'pages') return { page, instanceId, mayEdit: (person) => mayEditPages(tenant, person, tenant.world.sites[0]) };
  return { page: area === 'tabs' ? TABS : CHANNELS, instanceId, mayEdit: (person) => teamsOf(tenant.world, person).length > 0 };
}
