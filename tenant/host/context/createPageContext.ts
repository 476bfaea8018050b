import type { Site, User } from '../../store/Model.ts';
import type { Tenant } from '../../Tenant.ts';
import { languages } from './languages.ts';

/** Turns off the early fetching of tokens, which goes to Entra ID past the token provider. */
const TOKEN_PREFETCH_KILL_SWITCH = '2bf3e1ce-55da-4552-bc41-e3d072202d3c';
const SESSION = '5e551044-0000-4000-8000-000000000001';
const CLIENT_EXTENSIBILITY_PRINCIPAL = '08e18876-6177-487e-b8b5-cf950c1e598c';

/** `_spPageContextInfo` of a modern page, as far as SPFx 1.23 reads it. */
export function createPageContext(
  tenant: Tenant,
  options: { person: User; site: Site; locale: string; origin: string; page: string },
): Record<string, unknown> {
  const { person, site, locale, origin, page } = options;
  const permissions = tenant.permissionsOn(person, site);
  const webUrl = origin + site.path;
  return {
    aadInstanceUrl: `${origin}/_aad`,
    aadTenantId: tenant.id,
    aadUserId: person.id,
    aadSessionId: SESSION,
    CorrelationId: SESSION,
    spfx3rdPartyServicePrincipalId: CLIENT_EXTENSIBILITY_PRINCIPAL,
    msGraphEndpointUrl: origin,
    ariaCollectorUrl: `${origin}/_host/telemetry`,
    oneDsCollectorUrl: `${origin}/_host/telemetry`,
    cdnPrefix: '',
    cloudType: 'prod',
    env: 'prod',
    farmLabel: 'torget',
    isSPO: true,
    ECSClientFeatures: [],
    ExpFeatures: [],
    experimentData: '',
    experimentDataLookup: [],
    featureInfo: {},
    killSwitches: { [TOKEN_PREFETCH_KILL_SWITCH]: true },
    formDigestValue: '0x0,01 Jan 2100 00:00:00 -0000',
    formDigestTimeoutSeconds: 1800,
    currentCultureName: locale,
    currentUICultureName: locale,
    currentLanguage: languages[locale],
    webLanguage: languages['sv-SE'],
    webLanguageName: 'sv-SE',
    layoutsUrl: '_layouts/15',
    listId: '',
    pageItemId: -1,
    serverRequestPath: `${site.path}/SitePages/${page}`,
    serverTime: new Date(tenant.now()).toISOString(),
    siteAbsoluteUrl: webUrl,
    siteServerRelativeUrl: site.path,
    siteId: site.guid,
    webAbsoluteUrl: webUrl,
    webServerRelativeUrl: site.path,
    webId: site.webGuid,
    webTitle: site.title,
    webDescription: '',
    webLogoUrl: '',
    webTemplate: '68',
    webPermMasks: { High: Number(permissions.High), Low: Number(permissions.Low) },
    systemUserKey: `i:0h.f|membership|${person.userPrincipalName}`,
    tenantAppVersion: '1',
    userDisplayName: person.displayName,
    userEmail: person.mail ?? '',
    userLoginName: person.userPrincipalName,
    userPrincipalName: person.userPrincipalName,
    userId: person.no,
  };
}
