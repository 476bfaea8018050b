import type { PageData } from '../PageData.ts';

/**
 * What SPFx gives a web part as `context.sdks.microsoftTeams`, answered on the spot. The frame that speaks the
 * protocol of teams-js comes with the Teams app itself.
 */
export function teamsSdk(page: PageData): Record<string, unknown> {
  const theme = page.teams?.theme ?? 'default';
  const context = {
    app: { host: { name: 'Teams', clientType: 'web' }, theme, locale: page.locale.toLowerCase(), sessionId: page.person.id },
    // A deep link to a thread names it here.
    page: { id: 'torget', frameContext: 'content', subPageId: new URLSearchParams(location.search).get('subPageId') ?? undefined },
    user: { id: page.person.id, userPrincipalName: page.person.userPrincipalName },
  };
  return {
    context: { theme, locale: page.locale.toLowerCase(), userObjectId: page.person.id, hostClientType: 'web' },
    teamsJs: {
      app: {
        isInitialized: () => true,
        initialize: () => Promise.resolve(),
        getContext: () => Promise.resolve(context),
        registerOnThemeChangeHandler: () => undefined,
        notifyAppLoaded: () => undefined,
        notifySuccess: () => undefined,
        openLink: (link: string) => Promise.resolve(void window.open(link, '_blank', 'noopener')),
      },
      pages: { isSupported: () => false },
      chat: { isSupported: () => false },
    },
  };
}
