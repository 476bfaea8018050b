import { listRoleOf, mayRead } from '../access/roles.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import type { Column, List, Role } from '../store/Model.ts';
import type { RestCall } from './RestOperation.ts';

/** The list of a call, by title or id, if the person may read it. */
export function restListOf(call: RestCall): { list: List; role: Role } {
  const key = (call.params['list'] ?? call.params['listId'] ?? '').toLowerCase();
  const list = call.tenant.world.lists.find(
    ({ settings }) => settings.site === call.site.no && (call.params['list'] === undefined ? settings.guid === key : settings.title.toLowerCase() === key),
  );
  if (list === undefined) {
    throw serviceErrors.restNoList(call.params['list'] ?? key, `${call.incoming.origin}${call.site.path}`);
  }
  const role = listRoleOf(call.user, call.site, list);
  if (!mayRead(role)) {
    throw serviceErrors.restDenied();
  }
  return { list, role };
}

/** The same, for those who may manage it. */
export function managedListOf(call: RestCall): List {
  const { list, role } = restListOf(call);
  if (role !== 'full') {
    throw serviceErrors.restDenied();
  }
  return list;
}

export function fieldOf(call: RestCall, list: List): Column {
  const key = call.params['field'] ?? '';
  const column = list.settings.columns.find(({ name, displayName, guid }) => [name, displayName, guid].includes(key));
  if (column === undefined) {
    throw serviceErrors.restNoField(key);
  }
  return column;
}

/** Throws unless the person owns the site. */
export function requireOwner(call: RestCall): void {
  if (call.tenant.roleOn(call.user, call.site) !== 'owner') {
    throw serviceErrors.restDenied();
  }
}
