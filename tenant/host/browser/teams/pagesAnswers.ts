import type { Answers } from './connectApp.ts';
import type { Place, Teams } from './Teams.ts';

interface Target {
  readonly appId: string;
  readonly pageId: string;
  readonly subPageId?: string;
}

/** What an app has Teams do with its pages. */
export function pagesAnswers(teams: Teams): Answers {
  const { frame, record, words, dialog } = teams;
  const has = (entityId: string): boolean => frame.app.tabs.some((tab) => tab.entityId === entityId) || teams.tab?.entityId === entityId;
  const toPlace = (pageId: string, subPageId: string | undefined): Place => ({ entityId: pageId, ...(subPageId === undefined ? {} : { subPageId }) });
  return {
    'pages.navigateToApp': ({ appId, pageId, subPageId }: Target) => {
      if (appId.toLowerCase() !== frame.app.id.toLowerCase()) {
        record({ kind: 'link', text: words.otherApp.replace('{what}', appId), detail: { appId, pageId, subPageId } });
      } else {
        teams.open(toPlace(pageId, subPageId));
      }
      return [true];
    },
    'pages.currentApp.navigateTo': ({ pageId, subPageId }: Target) => {
      if (!has(pageId)) return [{ errorCode: 4000, message: `The app has no page ${pageId}.` }];
      teams.open(toPlace(pageId, subPageId));
      return [undefined];
    },
    'pages.currentApp.navigateToDefaultPage': () => {
      teams.open({ entityId: frame.app.tabs[0].entityId });
      return [undefined];
    },
    setFrameContext: (info: { contentUrl: string; websiteUrl: string }) =>
      record({ kind: 'frame', text: words.frame.replace('{what}', info.websiteUrl), detail: info }),
    shareDeepLink: (subPageId: string, label: string, webUrl?: string) => {
      const link = toEntityLink(frame.app.id, teams.tab?.entityId ?? teams.place.entityId, { subPageId, label, webUrl });
      record({ kind: 'copy', text: words.copy.replace('{what}', label), detail: { subPageId, label, webUrl, link }, address: openedHere(link) });
      dialog.show('link', `${label}\n${link}`);
    },
    navigateBack: () => {
      teams.goBack();
      return [true];
    },
    navigateCrossDomain: (address: string) => [false, `Cross-origin navigation is only supported for URLs matching the pattern registered in the manifest (${address}).`],
    returnFocus: () => (document.getElementById('teams-activity') as HTMLElement).focus(),
  };
}

/** The link that Teams makes of a place in an app. */
function toEntityLink(appId: string, entityId: string, { subPageId, label, webUrl }: { subPageId: string; label: string; webUrl?: string }): string {
  const url = new URL(`https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${encodeURIComponent(entityId)}`);
  if (webUrl !== undefined && webUrl !== null) url.searchParams.set('webUrl', webUrl);
  url.searchParams.set('label', label);
  url.searchParams.set('context', JSON.stringify({ subEntityId: subPageId }));
  return url.href;
}

/** The same link in this window's Teams. */
export function openedHere(link: string): string {
  const url = new URL(location.href);
  for (const name of ['entityId', 'subPageId']) url.searchParams.delete(name);
  url.searchParams.set('link', link);
  return url.pathname + url.search;
}
