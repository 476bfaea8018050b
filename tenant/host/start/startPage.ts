import type { ThemeName } from '../PageData.ts';
import type { User } from '../../store/Model.ts';
import { avatar } from '../pages/avatar.ts';
import { html } from '../pages/html.ts';
import type { Html } from '../pages/html.ts';
import { icon } from '../pages/icon.ts';
import type { StartTexts } from './startTexts.ts';
import type { Part } from './toldAbout.ts';

export interface OfferedPerson {
  readonly person: User;
  readonly part: Part;
  readonly mayEdit: boolean;
  readonly owns: boolean;
  readonly hasTeam: boolean;
}

export interface StartPageOptions {
  readonly texts: StartTexts;
  readonly locale: string;
  readonly themeName: ThemeName;
  readonly people: readonly OfferedPerson[];
  readonly peopleCount: number;
  /** Web part pages that the package fills. */
  readonly hasPage: boolean;
  readonly hasAdmin: boolean;
  readonly hasTeams: boolean;
  readonly hasChannelTab: boolean;
  readonly hasDashboard: boolean;
  readonly sitePath: string;
}

const THEMES: readonly ThemeName[] = ['light', 'dark', 'contrast'];
const LANGUAGES: readonly [string, string][] = [['sv-SE', 'Svenska'], ['en-US', 'English']];

/** Where one signs in: people, and the pages to open as them. */
export function startPage(options: StartPageOptions): Html {
  const { texts, locale, themeName } = options;
  const count = options.peopleCount.toLocaleString(locale);
  return html`<header class="top"><span class="brand">${icon('building_townhouse_24_filled')}Torget</span>
<nav class="choice" aria-label="${texts.look}">${THEMES.map((theme) => choice(`/?locale=${locale}&theme=${theme}`, texts[theme], theme === themeName))}</nav>
<nav class="choice" aria-label="${texts.language}">${LANGUAGES.map(([code, name]) => choice(`/?locale=${code}&theme=${themeName}`, name, code === locale, code.slice(0, 2)))}</nav></header>
<main>
<h1>${texts.heading}</h1>
<p class="lead">${texts.lead.replace('{people}', count)}</p>
${!options.hasPage && html`<p class="notice" role="status">${texts.noPackage}</p>`}
<ul class="people">${options.people.map((entry) => card(entry, options))}</ul>
<section class="search" aria-labelledby="search-label">
<label id="search-label" for="search">${texts.search}</label>
<div class="search-field">${icon('search_20_regular')}<input id="search" type="search" autocomplete="off" placeholder="${texts.searchHint}" aria-describedby="search-note search-status"></div>
<p class="note" id="search-note">${texts.protectedLeftOut}</p>
<p class="note" id="search-status" role="status" data-found="${texts.found}" data-one="${texts.foundOne}" data-many="${texts.foundMany}" data-none="${texts.foundNone}" data-failed="${texts.searchFailed}"></p>
<ul class="people" id="results"></ul>
<template id="result">${card(undefined, options)}</template>
</section>
</main>`;
}

function choice(address: string, text: string, isChosen: boolean, language?: string): Html {
  return html`<a href="${address}" ${isChosen && { html: 'aria-current="true"' }} ${language !== undefined && { html: `lang="${language}" hreflang="${language}"` }}>${text}</a>`;
}

/** One person with the pages to open; without a person, the mould that search results are cast in. */
function card(offered: OfferedPerson | undefined, options: StartPageOptions): Html {
  const person = offered?.person;
  const { texts, locale, themeName, sitePath } = options;
  const query = `as=${encodeURIComponent(person?.userPrincipalName ?? '')}&locale=${locale}&theme=${themeName}`;
  const link = (path: string, extra: string, text: string): Html =>
    html`<a href="${path}?${query}${extra}" aria-label="${texts.openAs.replace('{page}', text).replace('{name}', person?.displayName ?? '{name}')}">${text}</a>`;
  return html`<li class="person">${person === undefined ? html`<span class="avatar" aria-hidden="true"></span>` : avatar(person.displayName)}
<div class="person-text"><div class="name">${person?.displayName}</div>
<div class="role">${[person?.jobTitle, person?.department].filter(Boolean).join(', ')}</div>
<div class="told">${offered === undefined ? '' : texts[offered.part]}</div>
<div class="links">${link(`${sitePath}/SitePages/Hem.aspx`, '', texts.openPage)}${options.hasTeams && link('/teams', '', texts.openTeams)}
${offered?.hasTeam === true && options.hasChannelTab && link('/teams', '&tab=channel', texts.openChannel)}
${options.hasDashboard && link('/viva', '', texts.openDashboard)}
${offered?.mayEdit === true && link(`${sitePath}/SitePages/Hem.aspx`, '&mode=edit', texts.openEdit)}
${offered?.owns === true && options.hasAdmin && link(`${sitePath}/SitePages/Torget-admin.aspx`, '', texts.openAdmin)}</div></div></li>`;
}
