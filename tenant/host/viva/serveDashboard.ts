import type { Tenant } from '../../Tenant.ts';
import { createPageData } from '../createPageData.ts';
import type { HostAnswer } from '../HostAnswer.ts';
import type { HostParts } from '../HostParts.ts';
import { pageAnswer } from '../pageAnswer.ts';
import { document } from '../pages/document.ts';
import { html, jsonElement } from '../pages/html.ts';
import { suiteBar } from '../pages/suiteBar.ts';
import { pageScripts } from '../pageScripts.ts';
import { readPageRequest } from '../readPageRequest.ts';
import { sayInstead } from '../sayInstead.ts';
import { isAnswer, signIn } from '../signIn.ts';
import { siteForTeams } from '../teams/siteForTeams.ts';
import { createSiteTheme } from '../theme/createSiteTheme.ts';
import { placeCards } from './placeCards.ts';
import { vivaTexts } from './vivaTexts.ts';

/** A dashboard of Viva Connections on the tenant's home site, with every card of the package. */
export function serveDashboard(parts: HostParts, tenant: Tenant, url: URL): HostAnswer {
  const person = signIn(parts, tenant, url);
  if (isAnswer(person)) return person;
  const { locale, themeName, texts } = readPageRequest(url);
  const words = vivaTexts(locale);
  const cards = placeCards(parts.solution.manifests, locale, url.searchParams.get('size'));
  const site = siteForTeams(tenant, person, '');
  if (cards.length === 0 || site === undefined) return sayInstead(parts, url, 404, words.missing, words.missingText);
  const theme = createSiteTheme(themeName);
  const data = createPageData(parts, tenant, { url, person, site, page: 'Home.aspx', mode: 'read', mayEdit: false, theme, webParts: [], cards });
  const places = cards.map((card) =>
    html`<section class="ace ace-${card.size.toLowerCase()}" id="${card.elementId}" data-card="${card.componentId}" data-size="${card.size}" aria-label="${card.title}, ${words.sizes[card.size]}"></section>`);
  return pageAnswer(200, document({
    locale,
    title: `${words.title} – Viva Connections`,
    theme,
    themeName,
    where: 'viva',
    styles: ['site', 'viva'].map((name) => `/_host/styles/${parts.styles.stamp}/${name}.css`),
    scripts: pageScripts(parts, ['adaptiveCards']),
    body: html`${suiteBar({ tenantName: tenant.world.tenantName, person, texts, startAddress: `/?locale=${locale}` })}
<div class="scroller"><main class="dashboard" id="content"><h1>${words.title}</h1><p>${words.lead}</p><noscript>${texts.noScript}</noscript><div id="spPageChromeAppDiv"></div>
<div class="ace-grid">${places}</div>
<details class="viva-record"><summary>${words.record}</summary><ol id="viva-record"></ol></details></main></div>
<dialog class="quick-view" id="quick-view" aria-labelledby="quick-view-title"><header><button type="button" id="quick-view-back" data-back="${words.back}" data-close="${words.close}"></button><h2 id="quick-view-title"></h2></header><div class="quick-view-body" id="quick-view-body"></div></dialog>
${jsonElement('torget-page', data)}`,
  }));
}
