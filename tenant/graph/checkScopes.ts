import { serviceErrors } from '../http/serviceErrors.ts';
import type { Tenant } from '../Tenant.ts';
import type { Operation } from './Operation.ts';

const refusals: Record<Operation['area'], (operation: Operation, scopes: ReadonlySet<string>) => Error> = {
  site: serviceErrors.siteScope,
  list: serviceErrors.siteScope,
  directory: serviceErrors.directoryScope,
  presence: serviceErrors.presenceScope,
  photo: serviceErrors.directoryScope,
  teams: ({ scopes }, held) => serviceErrors.teamsScope(scopes, held),
  notification: ({ scopes }, held) => serviceErrors.teamsScope(scopes, held),
};

/** Throws unless the token holds a scope that the operation takes. */
export function checkScopes(tenant: Tenant, operation: Operation, scopes: ReadonlySet<string>): void {
  const held = operation.scopes.filter((scope) => scopes.has(scope));
  const isSelectedAlone = operation.area === 'list' && held.length === 1 && held[0] === 'Sites.Selected';
  if (held.length === 0 || (isSelectedAlone && tenant.doubts.isOn('sitesSelectedRefusedForLists'))) {
    throw refusals[operation.area](operation, scopes);
  }
}
