import type { Site, User } from '../store/Model.ts';
import type { Tenant } from '../Tenant.ts';
import { createPageContext } from './context/createPageContext.ts';
import type { HostParts } from './HostParts.ts';
import type { HostedInTeams, PageData, PageMode, PlacedCard, PlacedWebPart } from './PageData.ts';
import { readPageRequest } from './readPageRequest.ts';
import type { SiteTheme } from './theme/SiteTheme.ts';

export interface PageDataOptions {
  readonly url: URL;
  readonly person: User;
  readonly site: Site;
  readonly page: string;
  readonly mode: PageMode;
  readonly mayEdit: boolean;
  readonly theme: SiteTheme;
  readonly webParts: readonly PlacedWebPart[];
  readonly teams?: HostedInTeams;
  readonly cards?: readonly PlacedCard[];
}

/** What a page tells its scripts. `token=none` and `scopes=A,B` in the address stand for an admin who approved less. */
export function createPageData(parts: HostParts, tenant: Tenant, options: PageDataOptions): PageData {
  const { url, person, site, page, teams, cards } = options;
  const { locale, themeName } = readPageRequest(url);
  const narrowed = url.searchParams.get('scopes')?.split(',').filter((scope) => scope !== '');
  return {
    person: { id: person.id, userPrincipalName: person.userPrincipalName, mayEdit: options.mayEdit },
    page,
    mode: options.mode,
    locale,
    themeName,
    theme: options.theme,
    scopes: url.searchParams.get('token') === 'none' ? 'none' : narrowed ?? parts.scopes,
    webParts: options.webParts,
    ...(teams === undefined ? {} : { teams }),
    ...(cards === undefined ? {} : { cards }),
    context: createPageContext(tenant, { person, site, locale, origin: url.origin, page }),
  };
}
