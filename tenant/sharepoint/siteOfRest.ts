import { siteRoleOf } from '../access/roles.ts';
import { teamsOf } from '../teams/teamsOf.ts';
import type { Incoming } from '../http/Incoming.ts';
import { decode } from '../http/matchPath.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import type { Site, User } from '../store/Model.ts';
import type { Tenant } from '../Tenant.ts';

/** The site whose `_api` is called, if the person is let in. */
export function siteOfRest(tenant: Tenant, incoming: Incoming, user: User): Site {
  const path = /^(.*?)\/_api(\/|$)/i.exec(incoming.path)?.[1] ?? '';
  const site = path === '' ? tenant.world.sites[0] : tenant.site(decode(path)) ?? teamSite(tenant, user, decode(path));
  if (site === undefined) {
    throw serviceErrors.siteNotFound();
  }
  if (siteRoleOf(user, site) === 'none') {
    throw serviceErrors.restDenied();
  }
  return site;
}

/** The site of a team that the person is in: it is there, and has no list of Torget's. */
function teamSite(tenant: Tenant, user: User, path: string): Site | undefined {
  return teamsOf(tenant.world, user).find(({ site }) => site.path.toLowerCase() === path.toLowerCase())?.site;
}
