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
  const refused = operation.area === 'list' && tenant.doubts.sitesSelectedRefusedForLists ? 'Sites.Selected' : '';
  if (!operation.scopes.some((scope) => scope !== refused && scopes.has(scope))) {
    throw refusals[operation.area](operation, scopes);
  }
}
