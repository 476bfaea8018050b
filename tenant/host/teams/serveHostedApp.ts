import { guidOf } from '../../guidOf.ts';
import type { Tenant } from '../../Tenant.ts';
import { toLocale } from '../context/languages.ts';
import { createPageData } from '../createPageData.ts';
import type { HostAnswer } from '../HostAnswer.ts';
import type { HostParts } from '../HostParts.ts';
import { pageAnswer } from '../pageAnswer.ts';
import { document } from '../pages/document.ts';
import { html, jsonElement } from '../pages/html.ts';
import { placeWebPart } from '../pages/placeWebParts.ts';
import { pageScripts } from '../pageScripts.ts';
import { readPageRequest } from '../readPageRequest.ts';
import { sayInstead } from '../sayInstead.ts';
import { isAnswer, signIn } from '../signIn.ts';
import { createSiteTheme } from '../theme/createSiteTheme.ts';
import { siteForTeams } from './siteForTeams.ts';

/** Where the properties of tabs are kept. */
export const TABS = 'teamshostedapp.aspx';

/**
 * SharePoint's page around one web part in Teams. It wears the site's theme and not Teams': a web part hears of that from
 * teams-js alone.
 */
export function serveHostedApp(parts: HostParts, tenant: Tenant, asked: URL, sitePath: string): HostAnswer | undefined {
  const url = new URL(asked);
  url.searchParams.set('locale', toLocale(asked.searchParams.get('forceLocale')));
  const { locale, texts } = readPageRequest(url);
  const person = signIn(parts, tenant, url);
  if (isAnswer(person)) return person;
  const site = siteForTeams(tenant, person, sitePath);
  const componentId = url.searchParams.get('componentId')?.toLowerCase();
  const isPersonal = url.searchParams.has('personal');
  const manifest = parts.solution.manifests.find(({ id, componentType, supportedHosts = [] }) =>
    id.toLowerCase() === componentId && componentType === 'WebPart' && supportedHosts.includes(isPersonal ? 'TeamsPersonalApp' : 'TeamsTab'));
  if (site === undefined || manifest === undefined) return sayInstead(parts, url, 404, texts.missingPage, texts.missingPageText);

  const isSettings = url.searchParams.get('openPropertyPane') === 'true';
  const instanceId = url.searchParams.get('webPartInstanceId') ?? guidOf(`${componentId} ${person.id} personal`);
  const theme = createSiteTheme('light');
  const webPart = placeWebPart(manifest, instanceId, parts.pageStore.read(TABS, instanceId), locale);
  const data = createPageData(parts, tenant, {
    url, person, site, theme, page: TABS, mode: isSettings ? 'edit' : 'read', mayEdit: isSettings, webParts: [webPart],
    teams: { isSettings, teamsJs: url.searchParams.get('teamsJs') === 'npm' ? 'npm' : 'spfx' },
  });
  return pageAnswer(200, document({
    locale,
    title: webPart.title,
    theme,
    themeName: 'light',
    where: 'teams',
    styles: [`/_host/styles/${parts.styles.stamp}/site.css`],
    scripts: pageScripts(parts, data.teams?.teamsJs === 'npm' ? ['npmTeamsJs'] : []),
    body: html`<noscript>${texts.noScript}</noscript>
<div id="spPageChromeAppDiv"></div>
<div class="hosted">
<main class="hosted-part" id="content"><div class="web-part" id="${webPart.elementId}" data-web-part="${webPart.componentId}"></div></main>
<div id="spPropertyPaneContainer" class="property-pane"></div>
</div>${jsonElement('torget-page', data)}`,
  }));
}
