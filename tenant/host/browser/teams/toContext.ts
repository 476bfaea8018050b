import type { Teams } from './Teams.ts';

/** Narrow windows are phones. */
const PHONE = '(max-width: 640px)';

export function hostClientType(): 'android' | 'web' {
  return matchMedia(PHONE).matches ? 'android' : 'web';
}

/** What `getContext` is answered: the flat context that teams-js itself turns into its newer form. */
export function toContext({ frame, place, theme, tab }: Teams, frameContext: string): Record<string, unknown> {
  const { app, person, channel } = frame;
  const sitePath = channel?.sitePath ?? '';
  return {
    locale: frame.locale.toLowerCase(),
    theme,
    hostName: 'Teams',
    hostClientType: hostClientType(),
    ringId: 'general',
    sessionId: frame.tenantId,
    appSessionId: person.id,
    appId: app.id,
    manifestVersion: app.manifestVersion,
    entityId: tab?.entityId ?? place.entityId,
    subEntityId: place.subPageId,
    frameContext,
    isFullScreen: false,
    isMultiWindow: false,
    isBackgroundLoad: false,
    userObjectId: person.id,
    userPrincipalName: person.userPrincipalName,
    loginHint: person.userPrincipalName,
    userDisplayName: person.displayName,
    tid: frame.tenantId,
    teamSiteDomain: location.host,
    teamSitePath: sitePath,
    teamSiteUrl: location.origin + sitePath,
    ...(channel === undefined ? {} : {
      groupId: channel.teamId,
      teamId: channel.channelId,
      teamName: channel.teamName,
      teamType: 0,
      userTeamRole: 1,
      isTeamArchived: false,
      channelId: channel.channelId,
      channelName: 'General',
      channelType: 'Regular',
      channelRelativeUrl: `${sitePath}/Shared Documents/General`,
      hostTeamGroupId: channel.teamId,
      hostTeamTenantId: frame.tenantId,
    }),
  };
}
