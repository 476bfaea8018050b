import type { TeamsFrame } from '../../teams/TeamsFrame.ts';
import { appAnswers } from './appAnswers.ts';
import { tabAnswers } from './configAnswers.ts';
import { connectApp } from './connectApp.ts';
import type { Answers } from './connectApp.ts';
import { createDialog } from './createDialog.ts';
import { createRecord } from './createRecord.ts';
import { frameWords } from './frameWords.ts';
import { pagesAnswers } from './pagesAnswers.ts';
import { talkAnswers } from './talkAnswers.ts';
import { taskAnswers } from './taskAnswers.ts';
import type { Place, Teams } from './Teams.ts';
import { toAddress } from './toAddress.ts';

/** Teams' own names of the three themes. */
export const themeOf = { light: 'default', dark: 'dark', contrast: 'contrast' } as const;

/** Teams around the app in its frame, which starts at once. */
export function createTeams(frame: TeamsFrame, element: HTMLIFrameElement): Teams {
  const words = frameWords(frame.locale);
  const record = createRecord();
  const onUnknown = (func: string): void => record({ kind: 'unsupported', text: words.unsupported.replace('{what}', func), detail: { func } });
  const start: Place = { entityId: frame.entityId, ...(frame.subPageId === undefined ? {} : { subPageId: frame.subPageId }) };
  const teams: Teams = {
    frame,
    words,
    record,
    dialog: createDialog(onUnknown),
    theme: themeOf[frame.themeName],
    place: start,
    history: [],
    tab: frame.channel?.tab,
    handlers: new Set(),
    app: undefined,
    open(place) {
      teams.history.push(teams.place);
      load(place);
      record({ kind: 'navigate', text: words.navigate.replace('{what}', place.subPageId ?? place.entityId), detail: place });
    },
    goBack() {
      const place = teams.history.pop();
      if (place === undefined) record({ kind: 'back', text: words.back });
      else load(place);
    },
    setTab(tab) {
      teams.tab = tab;
      load(start);
    },
  };
  let answers: Answers | undefined;
  teams.app = connectApp(element, () => (answers ??= {
    ...appAnswers(teams, 'content', teams.handlers),
    ...pagesAnswers(teams),
    ...tabAnswers(teams),
    ...talkAnswers(teams),
    ...taskAnswers(teams),
  }), onUnknown);

  /** The app starts anew in its frame, and finds the place in its context. */
  function load(place: Place): void {
    teams.place = place;
    const isChannel = frame.channel !== undefined;
    const contentUrl = isChannel ? teams.tab?.contentUrl : frame.app.tabs.find(({ entityId }) => entityId === place.entityId)?.contentUrl;
    for (const tab of document.querySelectorAll<HTMLElement>('[data-entity]')) {
      if (tab.dataset.entity === place.entityId) tab.setAttribute('aria-current', 'page');
      else tab.removeAttribute('aria-current');
    }
    for (const id of ['teams-channel-tab', 'teams-settings', 'teams-remove']) {
      document.getElementById(id)?.toggleAttribute('hidden', teams.tab === undefined || (id === 'teams-settings' && !frame.app.canUpdateConfiguration));
    }
    (document.getElementById('teams-missing') as HTMLElement).hidden = contentUrl !== undefined;
    (document.getElementById('teams-failed') as HTMLElement).hidden = true;
    element.hidden = contentUrl === undefined;
    // Replaced, so that the browser's own back button leaves Teams alone.
    element.contentWindow?.location.replace(contentUrl === undefined ? 'about:blank' : toAddress(teams, contentUrl));
  }

  load(start);
  return teams;
}
