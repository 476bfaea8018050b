import { avatar } from '../pages/avatar.ts';
import type { HostTexts } from '../pages/hostTexts.ts';
import { html } from '../pages/html.ts';
import type { Html } from '../pages/html.ts';
import { icon } from '../pages/icon.ts';
import type { TeamsFrame } from './TeamsFrame.ts';
import type { TeamsTexts } from './teamsTexts.ts';

/** What Teams lets a tab do in its frame. */
const SANDBOX = 'allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-pointer-lock allow-scripts allow-same-origin allow-downloads';
const THEMES = ['light', 'dark', 'contrast'] as const;

/** Teams itself: bar, rail, the app's header with its tabs, and the frame that holds the app. */
export function teamsPage({ frame, texts, hostTexts }: { frame: TeamsFrame; texts: TeamsTexts; hostTexts: HostTexts }): Html {
  return html`<div class="teams" data-form="${frame.channel === undefined ? 'personal' : 'channel'}">
${bar(frame, texts, hostTexts)}
${rail(frame, texts)}
<main class="teams-main" id="content">
${appBar(frame, texts)}
<noscript>${hostTexts.noScript}</noscript>
<div class="teams-missing" id="teams-missing" hidden><p>${texts.addTabText.replace('{app}', frame.app.name)}</p><button type="button" class="teams-primary" id="teams-add">${texts.addTab.replace('{app}', frame.app.name)}</button></div>
<p class="teams-failed" id="teams-failed" role="alert" data-failed="${texts.failed}" hidden></p>
${appFrame('teams-app', frame.app.name)}
</main>
</div>
${dialog(frame, texts)}
<p class="hidden" id="teams-said" role="status"></p>`;
}

function bar(frame: TeamsFrame, texts: TeamsTexts, hostTexts: HostTexts): Html {
  const themes = THEMES.map((name) => html`<option value="${name}" ${name === frame.themeName && { html: 'selected' }}>${texts[name]}</option>`);
  return html`<header class="teams-bar"><button type="button" class="teams-icon-button" id="teams-back" aria-label="${texts.back}">${icon('arrow_left_20_regular')}</button>
<span class="teams-name">Teams</span><span class="teams-phone-name">${frame.app.name}</span>
<label class="teams-theme"><span>${texts.theme}</span><select id="teams-theme" aria-label="${texts.theme}">${themes}</select></label>
<details class="teams-record"><summary>${icon('history_20_regular')}<span>${texts.record}</span> <span id="teams-count">0</span></summary>
<div class="teams-sheet"><p id="teams-record-none">${texts.recordNone}</p><ol id="teams-record" aria-label="${texts.record}"></ol></div></details>
<a class="suite-person" href="/?locale=${frame.locale}"><span class="suite-person-name">${frame.person.displayName}</span>${avatar(frame.person.displayName)}<span class="hidden">${hostTexts.signOut}</span></a></header>`;
}

function rail(frame: TeamsFrame, texts: TeamsTexts): Html {
  const item = (name: string, title: string): Html => html`<span class="rail-item" aria-hidden="true">${icon(name)}<span>${title}</span></span>`;
  const isPersonal = frame.channel === undefined;
  return html`<nav class="rail" aria-label="${texts.rail}"><button type="button" class="rail-item" id="teams-activity" data-none="${texts.activityNone}">${icon('alert_24_regular')}<span>${texts.activity}</span><span class="rail-badge" id="teams-unseen" hidden></span></button>
${item('chat_24_regular', texts.chat)}
<span class="rail-item ${!isPersonal && 'rail-on'}" ${!isPersonal && { html: 'aria-current="page"' }} ${isPersonal && { html: 'aria-hidden="true"' }}>${icon(isPersonal ? 'people_community_24_regular' : 'people_community_24_filled')}<span>${texts.teams}</span></span>
${item('calendar_ltr_24_regular', texts.calendar)}
${isPersonal && html`<span class="rail-item rail-on" aria-current="page"><img class="rail-app" src="/_host/teams/color.png" alt=""><span>${frame.app.name}</span></span>`}</nav>`;
}

function appBar({ app, channel, entityId }: TeamsFrame, texts: TeamsTexts): Html {
  if (channel === undefined) {
    const tabs = app.tabs.map((tab) => html`<button type="button" class="teams-tab" data-entity="${tab.entityId}" ${tab.entityId === entityId && { html: 'aria-current="page"' }}>${tab.name}</button>`);
    return html`<div class="app-bar"><img class="app-icon" src="/_host/teams/color.png" alt=""><h1 class="app-name">${app.name}</h1><nav class="teams-tabs" aria-label="${texts.tabs}">${tabs}</nav></div>`;
  }
  return html`<div class="app-bar">${avatar(channel.teamName)}<h1 class="app-name">${channel.teamName}<span> ${texts.general}</span></h1><nav class="teams-tabs" aria-label="${texts.tabs}"><span class="teams-tab" aria-hidden="true">${texts.posts}</span><span class="teams-tab" aria-hidden="true">${texts.files}</span>
<button type="button" class="teams-tab" id="teams-channel-tab" aria-current="page" hidden>${app.name}</button></nav>
<span class="teams-tools"><button type="button" class="teams-button" id="teams-settings" hidden>${texts.settings}</button><button type="button" class="teams-button" id="teams-remove" hidden>${texts.remove}</button></span></div>`;
}

function appFrame(id: string, title: string): Html {
  // SPFx knows Teams in a browser by the name of its frame.
  return html`<iframe class="teams-app" id="${id}" name="embedded-page-container" title="${title}" sandbox="${SANDBOX}" allow="clipboard-read; clipboard-write; fullscreen" hidden></iframe>`;
}

function dialog({ app }: TeamsFrame, texts: TeamsTexts): Html {
  return html`<dialog class="teams-dialog" id="teams-dialog" aria-labelledby="teams-dialog-title" data-settings="${texts.addTab.replace('{app}', app.name)}" data-share="${texts.shareTitle}" data-link="${texts.linkTitle}" data-activity="${texts.activity}" data-save="${texts.save}" data-send="${texts.share}">
<header><h2 id="teams-dialog-title"></h2><button type="button" class="teams-icon-button" id="teams-dialog-close" aria-label="${texts.close}">${icon('dismiss_20_regular')}</button></header>
<div class="teams-dialog-body" id="teams-dialog-body"></div>
${appFrame('teams-dialog-app', app.name)}
<footer><button type="button" class="teams-button" id="teams-dialog-cancel">${texts.cancel}</button><button type="button" class="teams-primary" id="teams-dialog-do"></button></footer>
</dialog>`;
}
