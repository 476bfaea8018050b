import { teamsOf } from '../../teams/teamsOf.ts';
import type { Team } from '../../teams/teamsOf.ts';
import type { User } from '../../store/Model.ts';
import type { Tenant } from '../../Tenant.ts';
import type { HostAnswer } from '../HostAnswer.ts';
import type { HostParts } from '../HostParts.ts';
import { pageAnswer } from '../pageAnswer.ts';
import { document } from '../pages/document.ts';
import { html, jsonElement } from '../pages/html.ts';
import { readPageRequest } from '../readPageRequest.ts';
import { sayInstead } from '../sayInstead.ts';
import { isAnswer, signIn } from '../signIn.ts';
import { createSiteTheme } from '../theme/createSiteTheme.ts';
import { readEntityLink } from './readEntityLink.ts';
import type { TeamsApp } from './TeamsApp.ts';
import type { ChannelTab, TeamsFrame } from './TeamsFrame.ts';
import { teamsPage } from './teamsPage.ts';
import { teamsTexts } from './teamsTexts.ts';

/** Where it is kept which channels have the app as a tab. */
export const CHANNELS = 'channels';

/** Teams around the app: as a personal app, or with `tab=channel` as a tab of the person's own team. */
export function serveTeamsPage(parts: HostParts, tenant: Tenant, url: URL): HostAnswer | undefined {
  const person = signIn(parts, tenant, url);
  if (isAnswer(person)) return person;
  const { locale, themeName, texts } = readPageRequest(url);
  const app = parts.teamsPackage?.inLanguage(locale);
  const isChannel = url.searchParams.get('tab') === 'channel';
  const [team] = isChannel ? teamsOf(tenant.world, person) : [];
  if (app === undefined || app.tabs.length === 0) return sayInstead(parts, url, 404, texts.missingPage, texts.missingPageText);
  if (isChannel && (team === undefined || app.configurationUrl === undefined)) return sayInstead(parts, url, 404, teamsTexts(locale).noTeam, teamsTexts(locale).noTeamText);
  const frame = toFrame(parts, tenant, { url, person, app, locale, themeName, team });
  return pageAnswer(200, document({
    locale,
    title: `${app.name} – Teams`,
    theme: createSiteTheme(themeName, 'teams'),
    themeName,
    where: 'teams',
    styles: ['site', 'teams'].map((name) => `/_host/styles/${parts.styles.stamp}/${name}.css`),
    scripts: [`/_host/bundles/${parts.bundles.stamp}/teamsFrame.js`],
    body: html`${teamsPage({ frame, texts: teamsTexts(locale), hostTexts: texts })}${jsonElement('torget-teams', frame)}`,
  }));
}

function toFrame(
  parts: HostParts,
  tenant: Tenant,
  { url, person, app, team, ...look }: { url: URL; person: User; app: TeamsApp; team: Team | undefined } & Pick<TeamsFrame, 'locale' | 'themeName'>,
): TeamsFrame {
  const linked = readEntityLink(url.searchParams.get('link') ?? '', app.id);
  const asked = linked?.entityId ?? url.searchParams.get('entityId');
  const subPageId = linked?.subPageId ?? url.searchParams.get('subPageId') ?? undefined;
  const carried = Object.fromEntries(['as', 'token', 'scopes', 'teamsJs'].flatMap((name) => {
    const value = url.searchParams.get(name);
    return value === null ? [] : [[name, value]];
  }));
  const tab = team === undefined ? undefined : parts.pageStore.read(CHANNELS, team.id)?.properties as unknown as ChannelTab | undefined;
  return {
    app: {
      id: app.id, name: app.name, manifestVersion: app.manifestVersion, tabs: app.tabs, validDomains: app.validDomains,
      canUpdateConfiguration: app.canUpdateConfiguration,
      ...(app.configurationUrl === undefined ? {} : { configurationUrl: app.configurationUrl }),
    },
    person: { id: person.id, userPrincipalName: person.userPrincipalName, displayName: person.displayName },
    tenantId: tenant.id,
    ...look,
    // A link to a tab that the app does not have opens its first one.
    entityId: app.tabs.find(({ entityId }) => entityId === asked)?.entityId ?? app.tabs[0].entityId,
    ...(subPageId === undefined ? {} : { subPageId }),
    carried,
    ...(team === undefined ? {} : {
      channel: {
        teamId: team.id, teamName: team.displayName, channelId: team.channelId, sitePath: team.site.path,
        ...(tab?.entityId === undefined ? {} : { tab }),
      },
    }),
  };
}
