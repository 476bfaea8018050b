import type { Tenant } from '../Tenant.ts';
import type { HostAnswer } from './HostAnswer.ts';
import type { HostParts } from './HostParts.ts';
import { pageAnswer } from './pageAnswer.ts';
import { document } from './pages/document.ts';
import { mayEditPages } from './pages/mayEditPages.ts';
import { isOffered, pageLayouts } from './pages/pageLayouts.ts';
import { readPageRequest } from './readPageRequest.ts';
import { startPage } from './start/startPage.ts';
import { startTexts } from './start/startTexts.ts';
import { toldAbout } from './start/toldAbout.ts';
import { cardsOf } from './viva/placeCards.ts';
import { teamsOf } from '../teams/teamsOf.ts';
import { createSiteTheme } from './theme/createSiteTheme.ts';

/** The first page: whom to sign in as, and what to open. */
export function serveStartPage(parts: HostParts, tenant: Tenant, url: URL): HostAnswer {
  const { locale, themeName } = readPageRequest(url);
  const texts = startTexts(locale);
  const [site] = tenant.world.sites;
  const { manifests } = parts.solution;
  const app = parts.teamsPackage?.inLanguage(locale);
  const offers = (page: string): boolean => pageLayouts.some((layout) => layout.page === page && isOffered(layout, manifests));
  return pageAnswer(200, document({
    locale,
    title: texts.title,
    theme: createSiteTheme(themeName),
    themeName,
    where: 'start',
    styles: [`/_host/styles/${parts.styles.stamp}/start.css`],
    scripts: [`/_host/bundles/${parts.bundles.stamp}/startPage.js`],
    body: startPage({
      texts,
      locale,
      themeName,
      people: toldAbout(tenant).map(({ person, part }) => ({
        person,
        part,
        mayEdit: mayEditPages(tenant, person, site),
        owns: tenant.roleOn(person, site) === 'owner',
        hasTeam: teamsOf(tenant.world, person).length > 0,
      })),
      peopleCount: tenant.world.users.filter((user) => user.kind !== 'guest' && user.accountEnabled).length,
      hasPage: offers('Hem.aspx'),
      hasAdmin: offers('Torget-admin.aspx'),
      hasTeams: app !== undefined && app.tabs.length > 0,
      hasChannelTab: app?.configurationUrl !== undefined,
      hasDashboard: cardsOf(manifests).length > 0,
      sitePath: site.path,
    }),
  }));
}
