import { SPHttpClient } from '@microsoft/sp-http';
import { createBackStack } from './createBackStack';
import { createSiteFetch } from './createSiteFetch';
import { createSiteHttp } from './createSiteHttp';
import { createTokenSource } from './createTokenSource';
import { Host } from './Host';
import { mayManageWeb } from './mayManageWeb';
import { shareToChat } from './shareToChat';
import { SpfxContext } from './SpfxContext';
import { toEntraId } from './toEntraId';
import { toGraphUrl } from './toGraphUrl';

/** What is read of the two loosely typed parts of SPFx's page context. */
interface LoosePageContext {
  readonly aadInfo?: { readonly userId?: unknown; readonly tenantId?: unknown };
  readonly legacyPageContext?: {
    readonly aadUserId?: unknown;
    readonly aadTenantId?: unknown;
    readonly msGraphEndpointUrl?: unknown;
    readonly userPrincipalName?: unknown;
  };
}

/** @param context - of the web part; nothing else of Torget sees it. */
export function createSpfxHost(context: SpfxContext): Host {
  const { cultureInfo, user, web } = context.pageContext;
  const { aadInfo, legacyPageContext: legacy } = context.pageContext as LoosePageContext;

  return {
    viewer: {
      id: toEntraId(aadInfo?.userId, legacy?.aadUserId),
      name: user.displayName,
      upn: signInName(legacy?.userPrincipalName, user.loginName)
    },
    locale: cultureInfo.currentUICultureName || cultureInfo.currentCultureName || 'sv-SE',
    siteUrl: web.absoluteUrl.replace(/\/+$/, ''),
    tenantId: toEntraId(aadInfo?.tenantId, legacy?.aadTenantId),
    isSiteOwner: mayManageWeb(web.permissions?.value),
    graphUrl: toGraphUrl(legacy?.msGraphEndpointUrl),
    isTeams: context.sdks?.microsoftTeams !== undefined,
    getToken: createTokenSource(context.aadTokenProviderFactory),
    siteFetch: createSiteFetch(context.spHttpClient, SPHttpClient.configurations.v1),
    share: (url, message) => shareToChat(context, url, message),
    createBackStack: (onBack) => createBackStack(context, onBack),
    spHttp: (siteUrl) => createSiteHttp(context.spHttpClient, SPHttpClient.configurations.v1, siteUrl)
  };
}

/** Classic pages give the login name as a claim: `i:0#.f|membership|karin@lindhult.example`. */
function signInName(principalName: unknown, loginName: string): string {
  const name: string = typeof principalName === 'string' && principalName !== '' ? principalName : loginName;
  return name.slice(name.lastIndexOf('|') + 1).toLowerCase();
}
