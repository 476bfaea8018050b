import type { PageData, PlacedWebPart, SavedWebPart } from '../PageData.ts';
import { openPropertyPane } from './openPropertyPane.ts';
import { TeamsEnvironmentManager } from './spfxRuntime.ts';
import type { WebPartManager } from './spfxRuntime.ts';
import { getTenantToken } from './tenantTokens.ts';

/** The page on which a channel's tab is set up: the property pane, and what Teams' button Save does. */
export async function setUpTab(manager: WebPartManager, page: PageData, webPart: PlacedWebPart): Promise<void> {
  const { config } = TeamsEnvironmentManager.getTeamsJs().pages;
  await openPropertyPane(manager, page);
  config.registerOnSaveHandler((event) => {
    save(page, webPart, manager.serialize().get(webPart.instanceId)).then(
      async () => {
        await config.setConfig({
          entityId: webPart.instanceId,
          contentUrl: toContentUrl(webPart),
          suggestedDisplayName: webPart.title,
        });
        event.notifySuccess();
      },
      (error: unknown) => event.notifyFailure(String(error)),
    );
  });
  config.setValidityState(true);
}

/** The web part's properties lie with SharePoint; the tab's address names them. */
function toContentUrl({ instanceId, componentId }: PlacedWebPart): string {
  const site = location.pathname.slice(0, location.pathname.indexOf('/_layouts/'));
  const locale = new URLSearchParams(location.search).get('forceLocale') ?? '';
  const dest = `${site}/_layouts/15/teamshostedapp.aspx?teams&componentId=${componentId}&webPartInstanceId=${instanceId}&forceLocale=${locale}`;
  return `${location.origin}${site}/_layouts/15/TeamsLogon.aspx?SPFX=true&dest=${encodeURIComponent(dest)}`;
}

async function save(page: PageData, { instanceId }: PlacedWebPart, webPart: SavedWebPart | undefined): Promise<void> {
  if (webPart === undefined) return;
  const response = await fetch(`/_host/tabs/${instanceId}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await getTenantToken(page, 'sharepoint')}` },
    body: JSON.stringify(webPart),
  });
  if (!response.ok) throw new Error(`The tab could not be saved (${response.status})`);
}
