import type { PageData } from '../PageData.ts';
import { placeWebPart } from './placeWebPart.ts';
import { setUpTab } from './setUpTab.ts';
import { TeamsEnvironmentManager, WebPartManagerFactory } from './spfxRuntime.ts';
import { TeamsWebPartHost } from './TeamsWebPartHost.ts';
import type { ServiceScope } from '@microsoft/sp-core-library';

/** What SharePoint's page for Teams does: one web part, teams-js around it, and word to Teams of how it went. */
export async function openInTeams(scope: ServiceScope, page: PageData): Promise<void> {
  const host = new TeamsWebPartHost(scope, page);
  const manager = WebPartManagerFactory.create(host);
  const [webPart] = page.webParts;
  try {
    await placeWebPart(manager, webPart, page.mode);
  } catch (error) {
    TeamsEnvironmentManager.getTeamsJs()?.app.notifyFailure({ reason: 'Other', message: String(error) });
    throw error;
  }
  const teamsJs = TeamsEnvironmentManager.getTeamsJs();
  // For tests, and for whoever looks in the console: the very object that the web part has.
  Object.assign(window, { torgetTeamsJs: teamsJs });
  const { app } = teamsJs;
  app.notifyAppLoaded();
  if (page.teams?.isSettings === true) await setUpTab(manager, page, webPart);
  await app.notifySuccess();
}
