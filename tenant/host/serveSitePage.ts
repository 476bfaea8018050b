import type { Tenant } from '../Tenant.ts';
import { createPageData } from './createPageData.ts';
import type { HostAnswer } from './HostAnswer.ts';
import type { HostParts } from './HostParts.ts';
import { pageAnswer } from './pageAnswer.ts';
import { document } from './pages/document.ts';
import { html, jsonElement } from './pages/html.ts';
import { madePage } from './pages/madePage.ts';
import { mayEditPages } from './pages/mayEditPages.ts';
import { isOffered, pageLayouts } from './pages/pageLayouts.ts';
import { placeWebParts } from './pages/placeWebParts.ts';
import { sitePage } from './pages/sitePage.ts';
import { pageScripts } from './pageScripts.ts';
import { readPageRequest } from './readPageRequest.ts';
import { sayInstead } from './sayInstead.ts';
import { isAnswer, signIn } from './signIn.ts';
import { createSiteTheme } from './theme/createSiteTheme.ts';

/** A page of the site, for the person in its address. */
export function serveSitePage(parts: HostParts, tenant: Tenant, url: URL, asked: { sitePath: string; page: string }): HostAnswer | undefined {
  const site = tenant.site(asked.sitePath);
  if (site === undefined) return undefined;
  const person = signIn(parts, tenant, url);
  if (isAnswer(person)) return person;
  const { locale, themeName, texts } = readPageRequest(url);
  const { manifests } = parts.solution;
  const mayEdit = mayEditPages(tenant, person, site);
  const layout = pageLayouts.find((candidate) => candidate.page.toLowerCase() === asked.page.toLowerCase()) ?? madePage(tenant, site, asked.page, manifests, mayEdit);
  if (layout === undefined || !isOffered(layout, manifests)) return sayInstead(parts, url, 404, texts.missingPage, texts.missingPageText);
  const mode = mayEdit && url.searchParams.get('mode') === 'edit' ? 'edit' : 'read';
  const columns = placeWebParts(layout, manifests, parts.pageStore, locale);
  const theme = createSiteTheme(themeName);
  const data = createPageData(parts, tenant, { url, person, site, page: layout.page, mode, mayEdit, theme, webParts: [...columns.wide, ...columns.narrow] });
  const body = sitePage({
    tenantName: tenant.world.tenantName, siteTitle: site.title, person, texts, locale, layout, columns, mayEdit, mode,
    navigation: pageLayouts.filter((other) => other.inNavigation && isOffered(other, manifests)),
    addressOf: (page, newMode) => toAddress(url, site.path, page, newMode),
  });
  return pageAnswer(200, document({
    locale,
    title: `${layout.title[locale]} – ${site.title}`,
    theme,
    themeName,
    where: 'sharepoint',
    styles: [`/_host/styles/${parts.styles.stamp}/site.css`],
    scripts: pageScripts(parts),
    body: html`${body}${jsonElement('torget-page', data)}`,
  }));
}

/** Another page, or this one in another mode, with everything else of the address kept. */
function toAddress(url: URL, sitePath: string, page: string, mode: 'edit' | undefined): string {
  const query = new URLSearchParams(url.searchParams);
  query.delete('mode');
  if (mode !== undefined) query.set('mode', mode);
  return `${sitePath}/SitePages/${page}?${query}`;
}
