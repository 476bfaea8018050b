import { listRoleOf, mayWrite } from '../../access/roles.ts';
import type { Site, User } from '../../store/Model.ts';
import type { Tenant } from '../../Tenant.ts';

/** The site's owners, and the editors who may write to the library that members only read. */
export function mayEditPages(tenant: Tenant, user: User, site: Site): boolean {
  if (tenant.roleOn(user, site) === 'owner') return true;
  const published = tenant.world.lists.find((list) => list.settings.site === site.no && list.settings.title === 'Published');
  return published !== undefined && mayWrite(listRoleOf(user, site, published));
}
