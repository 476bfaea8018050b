import type { Tenant } from '../Tenant.ts';
import { createPageData } from './createPageData.ts';
import type { HostAnswer } from './HostAnswer.ts';
import type { HostParts } from './HostParts.ts';
import { pageAnswer } from './pageAnswer.ts';
import { document } from './pages/document.ts';
import { html, jsonElement } from './pages/html.ts';
import { isOffered, pageLayouts } from './pages/pageLayouts.ts';
import { placeWebParts } from './pages/placeWebParts.ts';
import { teamsPage } from './pages/teamsPage.ts';
import { pageScripts } from './pageScripts.ts';
import { readPageRequest } from './readPageRequest.ts';
import { sayInstead } from './sayInstead.ts';
import { isAnswer, signIn } from './signIn.ts';
import { createSiteTheme } from './theme/createSiteTheme.ts';

/** Teams' own names of the three themes. */
const TEAMS_THEME = { light: 'default', dark: 'dark', contrast: 'contrast' } as const;

/** Torget as a personal app: the first web part of the home page, told that Teams is around it. */
export function serveTeamsPage(parts: HostParts, tenant: Tenant, url: URL): HostAnswer | undefined {
  const [site] = tenant.world.sites;
  const person = signIn(parts, tenant, url);
  if (isAnswer(person)) return person;
  const { locale, themeName, texts } = readPageRequest(url);
  const [layout] = pageLayouts;
  if (!isOffered(layout, parts.solution.manifests)) return sayInstead(parts, url, 404, texts.missingPage, texts.missingPageText);
  const webParts = placeWebParts(layout, parts.solution.manifests, parts.pageStore, locale).wide;
  const theme = createSiteTheme(themeName, 'teams');
  const data = createPageData(parts, tenant, {
    url, person, site, page: layout.page, mode: 'read', mayEdit: false, theme, webParts, teams: { theme: TEAMS_THEME[themeName] },
  });
  return pageAnswer(200, document({
    locale,
    title: 'Torget – Teams',
    theme,
    themeName,
    where: 'teams',
    styles: [`/_host/styles/${parts.styles.stamp}/site.css`],
    scripts: pageScripts(parts),
    body: html`${teamsPage({ person, texts, locale, webParts })}${jsonElement('torget-page', data)}`,
  }));
}
