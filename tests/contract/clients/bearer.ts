import type { Queryable } from '@pnp/queryable';

/** A behaviour of PnPjs: the token that stands in for a sign-in. */
export function bearer(token: string): (instance: Queryable) => Queryable {
  return (instance) => {
    instance.on.auth.replace(async (url, init) => {
      init.headers = { ...init.headers, Authorization: `Bearer ${token}` };
      return [url, init];
    });
    return instance;
  };
}
