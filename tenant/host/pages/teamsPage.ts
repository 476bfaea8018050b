import type { PlacedWebPart } from '../PageData.ts';
import type { User } from '../../store/Model.ts';
import { avatar } from './avatar.ts';
import type { HostTexts } from './hostTexts.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { icon } from './icon.ts';

const RAIL: readonly [string, Readonly<Record<string, string>>][] = [
  ['alert_24_regular', { 'sv-SE': 'Aktivitet', 'en-US': 'Activity' }],
  ['chat_24_regular', { 'sv-SE': 'Chatt', 'en-US': 'Chat' }],
  ['people_community_24_regular', { 'sv-SE': 'Team', 'en-US': 'Teams' }],
  ['calendar_ltr_24_regular', { 'sv-SE': 'Kalender', 'en-US': 'Calendar' }],
];

/** What stands around a personal app in Teams; the app itself is the same page application. */
export function teamsPage(options: { person: User; texts: HostTexts; locale: string; webParts: readonly PlacedWebPart[] }): Html {
  const { person, texts, locale, webParts } = options;
  const rail = RAIL.map(([name, title]) => html`<span class="rail-item">${icon(name)}<span>${title[locale]}</span></span>`);
  return html`<div class="teams">
<div class="teams-bar"><span class="teams-name">Teams</span><a class="suite-person" href="/?locale=${locale}"><span class="suite-person-name">${person.displayName}</span>${avatar(person.displayName)}<span class="hidden">${texts.signOut}</span></a></div>
<div class="rail" aria-hidden="true">${rail}<span class="rail-item rail-on">${icon('building_townhouse_24_filled')}<span>Torget</span></span></div>
<main class="teams-app" id="content">
<noscript>${texts.noScript}</noscript>
<div id="spPageChromeAppDiv"></div>
<div class="teams-column">${webParts.map((webPart) => html`<div class="web-part" id="${webPart.elementId}" data-web-part="${webPart.componentId}"></div>`)}</div>
</main>
<div id="spPropertyPaneContainer"></div>
</div>`;
}
