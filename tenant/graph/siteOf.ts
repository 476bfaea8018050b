import { siteRoleOf } from '../access/roles.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import type { Site } from '../store/Model.ts';
import type { GraphCall } from './Operation.ts';

const broadScopes = /^Sites\.(Read|ReadWrite|Manage|FullControl)\.All$/;

/** The site of a call, if app and person may both have it: delegated means the intersection. */
export function siteOf(call: GraphCall): Site {
  const site = findSite(call, call.params['site'] ?? '');
  if (site === undefined) {
    throw serviceErrors.siteNotFound();
  }
  checkSite(call, site);
  return site;
}

export function checkSite(call: GraphCall, site: Site): void {
  if (![...call.scopes].some((scope) => broadScopes.test(scope))) {
    const grant = call.tenant.siteGrants.get(site.path.toLowerCase());
    if (grant === undefined || (grant === 'read' && call.operation.method !== 'GET')) {
      throw serviceErrors.accessDenied();
    }
  }
  if (siteRoleOf(call.user, site) === 'none') {
    throw serviceErrors.accessDenied();
  }
}

function findSite(call: GraphCall, key: string): Site | undefined {
  const { sites } = call.tenant.world;
  if (key === 'root') {
    return sites[0];
  }
  if (key.startsWith('@')) {
    return call.tenant.site(key.slice(1));
  }
  const guid = (key.split(',')[1] ?? key).toLowerCase();
  return sites.find((site) => site.guid === guid);
}
