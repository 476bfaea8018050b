import { listRoleOf, mayRead } from '../access/roles.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import type { List, Role, Site } from '../store/Model.ts';
import type { GraphCall } from './Operation.ts';
import { checkSite, siteOf } from './siteOf.ts';
import { driveIdOf } from './present/driveIdOf.ts';

export interface FoundList {
  site: Site;
  list: List;
  role: Role;
}

/** The list of a call, by id, title or drive; throws where it is not there or may not be read. */
export function listOf(call: GraphCall): FoundList {
  const found = call.params['drive'] === undefined ? findBySite(call) : findByDrive(call, call.params['drive']);
  if (found === undefined) {
    throw serviceErrors.listNotFound();
  }
  const role = listRoleOf(call.user, found.site, found.list);
  if (!mayRead(role)) {
    throw serviceErrors.accessDenied();
  }
  return { ...found, role };
}

/** The same, where only a list of rows will do. */
export function rowListOf(call: GraphCall): FoundList {
  const found = listOf(call);
  if (found.list.settings.template === 'documentLibrary') {
    throw serviceErrors.unsupported('list items of a document library; use its drive');
  }
  return found;
}

/** The same, where only a library will do. */
export function libraryOf(call: GraphCall): FoundList {
  const found = listOf(call);
  if (found.list.settings.template !== 'documentLibrary') {
    throw serviceErrors.resourceNotFound();
  }
  return found;
}

function findBySite(call: GraphCall): { site: Site; list: List } | undefined {
  const site = siteOf(call);
  const key = (call.params['list'] ?? '').toLowerCase();
  const list = call.tenant.world.lists.find(
    ({ settings }) => settings.site === site.no && (settings.guid === key || settings.title.toLowerCase() === key),
  );
  return list === undefined ? undefined : { site, list };
}

function findByDrive(call: GraphCall, drive: string): { site: Site; list: List } | undefined {
  for (const list of call.tenant.world.lists) {
    const site = call.tenant.world.sites.find((other) => other.no === list.settings.site);
    if (site !== undefined && driveIdOf(site, list) === drive) {
      checkSite(call, site);
      return { site, list };
    }
  }
  return undefined;
}
