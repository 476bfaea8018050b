/* Runs the page that stands for Teams: what is around the app, and the host's end of teams-js. */
import type { ThemeName } from '../../PageData.ts';
import type { TeamsFrame } from '../../teams/TeamsFrame.ts';
import { createTeams, themeOf } from './createTeams.ts';
import { removeChannelTab, setUpChannelTab } from './setUpChannelTab.ts';
import { countActivity, showActivity } from './showActivity.ts';
import { toContext } from './toContext.ts';

const get = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const frame = JSON.parse(get('torget-teams').textContent ?? '') as TeamsFrame;
const teams = createTeams(frame, get<HTMLIFrameElement>('teams-app'));

function onClick(id: string, does: () => void): void {
  document.getElementById(id)?.addEventListener('click', does);
}

for (const tab of document.querySelectorAll<HTMLElement>('[data-entity]')) {
  tab.addEventListener('click', () => teams.open({ entityId: tab.dataset.entity ?? '' }));
}

onClick('teams-back', () => {
  // An app that has asked for it decides itself what back means, and may hand it on.
  if (teams.handlers.has('backButton')) teams.app?.send('backButtonPress');
  else teams.goBack();
});

const themes = get<HTMLSelectElement>('teams-theme');
themes.addEventListener('change', () => {
  const name = themes.value as ThemeName;
  document.documentElement.dataset.theme = name;
  teams.theme = themeOf[name];
  if (teams.handlers.has('themeChange')) teams.app?.send('themeChange', [teams.theme]);
  if (teams.handlers.has('contextChange')) teams.app?.send('contextChange', [toContext(teams, 'content')]);
});

onClick('teams-activity', () => void showActivity(teams));
void countActivity(teams);

onClick('teams-add', () => setUpChannelTab(teams));
onClick('teams-settings', () => {
  if (teams.handlers.has('changeSettings')) teams.app?.send('changeSettings');
  else setUpChannelTab(teams);
});
onClick('teams-remove', () => void removeChannelTab(teams));
if (frame.channel !== undefined && frame.channel.tab === undefined) setUpChannelTab(teams);
