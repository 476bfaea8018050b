import type { Incoming } from '../http/Incoming.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import type { User } from '../store/Model.ts';
import type { Tenant } from '../Tenant.ts';

export interface Caller {
  user: User;
  scopes: ReadonlySet<string>;
}

/** Who asks, by the bearer token; throws what Graph throws. */
export function requireCaller(tenant: Tenant, incoming: Incoming): Caller {
  const token = bearerOf(incoming);
  if (token === '') {
    throw serviceErrors.noToken();
  }
  const reading = tenant.tokens.read(token);
  if (reading.state !== 'valid') {
    throw reading.state === 'expired' ? serviceErrors.expiredToken() : serviceErrors.badToken();
  }
  const user = tenant.user(reading.claims.oid);
  if (user === undefined || !user.accountEnabled) {
    throw serviceErrors.badToken();
  }
  return { user, scopes: new Set(reading.claims.scp.split(' ')) };
}

/** The caller's name for the meter and for faults, or empty. */
export function peekCaller(tenant: Tenant, incoming: Incoming): string {
  const reading = tenant.tokens.read(bearerOf(incoming));
  return reading.state === 'valid' ? reading.claims.upn : '';
}

function bearerOf(incoming: Incoming): string {
  return /^Bearer\s+(.+)$/i.exec(incoming.headers['authorization'] ?? '')?.[1] ?? '';
}
