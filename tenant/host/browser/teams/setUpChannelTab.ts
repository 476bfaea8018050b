import type { ChannelTab } from '../../teams/TeamsFrame.ts';
import { getTenantToken } from '../tenantTokens.ts';
import { appAnswers } from './appAnswers.ts';
import { configAnswers } from './configAnswers.ts';
import type { Teams } from './Teams.ts';
import { toAddress } from './toAddress.ts';

/** Opens the app's page for setting up its tab; Teams' own button saves it. */
export function setUpChannelTab(teams: Teams): void {
  const { frame, dialog } = teams;
  if (frame.app.configurationUrl === undefined) return;
  const handlers = new Set<string>();
  let offered: ChannelTab | undefined;
  const answers = {
    ...appAnswers(teams, 'settings', handlers),
    ...configAnswers(teams, {
      setValid: (isValid) => { dialog.doButton.disabled = !isValid; },
      offer: (tab) => { offered = tab; },
      finish: (failure) => void finish(failure),
    }),
  };
  const address = toAddress(teams, frame.app.configurationUrl, { webPartInstanceId: teams.tab?.entityId ?? crypto.randomUUID() });
  const page = dialog.openApp('settings', address, answers);
  const save = (): void => {
    dialog.doButton.disabled = true;
    page.send('settings.save', [{}]);
  };
  dialog.doButton.addEventListener('click', save);
  dialog.onClose(() => dialog.doButton.removeEventListener('click', save));

  async function finish(failure: string | undefined): Promise<void> {
    if (failure !== undefined || offered === undefined) {
      dialog.body.textContent = failure ?? '';
      dialog.doButton.disabled = false;
      return;
    }
    await saveChannelTab(teams, offered);
    dialog.close();
    teams.record({ kind: 'tab', text: teams.words.tabSaved, detail: offered });
    teams.setTab(offered);
  }
}

export async function removeChannelTab(teams: Teams): Promise<void> {
  await saveChannelTab(teams, undefined);
  teams.record({ kind: 'tab', text: teams.words.tabRemoved, detail: null });
  teams.setTab(undefined);
}

async function saveChannelTab({ frame }: Teams, tab: ChannelTab | undefined): Promise<void> {
  const token = await getTenantToken({ person: frame.person, scopes: [] }, 'sharepoint');
  const response = await fetch(`/_host/channels/${frame.channel?.teamId ?? ''}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ dataVersion: '1.0', properties: tab ?? {} }),
  });
  if (!response.ok) throw new Error(`The tab could not be saved (${response.status})`);
}
