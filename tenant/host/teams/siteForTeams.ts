import { guidOf } from '../../guidOf.ts';
import type { Site, User } from '../../store/Model.ts';
import { teamsOf } from '../../teams/teamsOf.ts';
import type { Tenant } from '../../Tenant.ts';

/** The site that a hosted page's path names: one of the story's, a team's own, or the root site, which has nothing of Torget. */
export function siteForTeams(tenant: Tenant, person: User, path: string): Site | undefined {
  if (path === '') {
    return { no: -2, guid: guidOf('root site'), webGuid: guidOf('root web'), path: '', title: tenant.world.tenantName, owners: [], createdAt: '' };
  }
  return tenant.site(path) ?? teamsOf(tenant.world, person).find(({ site }) => site.path.toLowerCase() === path.toLowerCase())?.site;
}
