import type { PlacedWebPart } from '../PageData.ts';
import type { User } from '../../store/Model.ts';
import type { HostTexts } from './hostTexts.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { icon } from './icon.ts';
import type { PageLayout } from './pageLayouts.ts';
import type { PlacedColumns } from './placeWebParts.ts';
import { suiteBar } from './suiteBar.ts';

export interface SitePageOptions {
  readonly tenantName: string;
  readonly siteTitle: string;
  readonly person: User;
  readonly texts: HostTexts;
  readonly locale: string;
  readonly layout: PageLayout;
  readonly columns: PlacedColumns;
  readonly navigation: readonly PageLayout[];
  readonly mayEdit: boolean;
  readonly mode: 'read' | 'edit';
  /** The address of a page for the same person, language and theme. */
  addressOf(page: string, mode?: 'edit'): string;
}

/** A modern SharePoint page around the web parts: suite bar, site header, canvas, property pane. */
export function sitePage(options: SitePageOptions): Html {
  const { texts, columns, mode, layout, locale } = options;
  const narrow = columns.narrow.length > 0;
  return html`<a class="skip" href="#content">${texts.skip}</a>
${suiteBar({ tenantName: options.tenantName, person: options.person, texts, startAddress: `/?locale=${options.locale}` })}
<div data-sp-placeholder="Top"></div>
<div class="workspace">
<div class="scroller">
${siteHeader(options)}
${commandBar(options)}
<main class="page" id="content" tabindex="-1">
<noscript>${texts.noScript}</noscript>
<div id="spPageChromeAppDiv"></div>
<div class="section ${narrow && 'section-two'}">
<div class="column">${layout.text && html`<h1>${layout.title[locale]}</h1><p>${layout.text[locale]}</p>`}${columns.wide.map((webPart) => zone(webPart, mode, texts))}</div>
${narrow && html`<div class="column">${columns.narrow.map((webPart) => zone(webPart, mode, texts))}</div>`}
</div>
</main>
</div>
<div id="spPropertyPaneContainer" class="property-pane"></div>
</div>
<div data-sp-placeholder="Bottom"></div>`;
}

function siteHeader({ siteTitle, texts, layout, navigation, addressOf, locale }: SitePageOptions): Html {
  const links = navigation.map((other) =>
    html`<a href="${addressOf(other.page)}" ${other.page === layout.page && { html: 'aria-current="page"' }}>${other.title[locale]}</a>`);
  return html`<header class="site"><span class="site-logo">${icon('leaf_three_24_filled')}</span>
<div><div class="site-title">${siteTitle}</div><nav aria-label="${texts.siteNavigation}">${links}</nav></div></header>`;
}

function commandBar({ texts, mode, mayEdit, layout, addressOf }: SitePageOptions): Html | undefined {
  if (!mayEdit) return undefined;
  if (mode === 'read') {
    return html`<div class="commands"><a class="command" href="${addressOf(layout.page, 'edit')}">${icon('edit_20_regular')}${texts.edit}</a></div>`;
  }
  return html`<div class="commands commands-editing"><span>${texts.editing}</span>
<span class="page-status" id="page-status" role="status" data-saving="${texts.saving}" data-saved="${texts.saved}" data-failed="${texts.saveFailed}"></span>
<a class="command command-primary" href="${addressOf(layout.page)}">${texts.done}</a></div>`;
}

function zone(webPart: PlacedWebPart, mode: 'read' | 'edit', texts: HostTexts): Html {
  const toolbar = mode === 'edit' && html`<div class="zone-tools"><button type="button" disabled data-edits="${webPart.instanceId}" aria-label="${texts.editProperties} ${webPart.title}">${icon('settings_20_regular')}</button></div>`;
  return html`<div class="zone ${mode === 'edit' && 'zone-editing'}">${toolbar}<div class="web-part" id="${webPart.elementId}" data-web-part="${webPart.componentId}"></div></div>`;
}
