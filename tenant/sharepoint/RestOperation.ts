import type { Answer } from '../http/Answer.ts';
import type { Incoming } from '../http/Incoming.ts';
import type { Site, User } from '../store/Model.ts';
import type { Tenant } from '../Tenant.ts';

/** A request of SharePoint's REST by a signed-in person on a site. */
export interface RestCall {
  tenant: Tenant;
  incoming: Incoming;
  params: Record<string, string>;
  user: User;
  site: Site;
}

export interface RestOperation {
  name: string;
  /** After `X-HTTP-Method`; MERGE and PATCH are one. */
  method: string;
  /** Templates below `/_api`. */
  paths: readonly string[];
  /** Query options that are supported, `$select` where nothing is said; any other is refused by name. */
  options?: readonly string[];
  /** Conditions that are heeded; any other is refused by name. */
  headers?: readonly string[];
  differs?: string;
  run: (call: RestCall) => Answer | Promise<Answer>;
}

export function optionsOf({ options = ['$select'] }: RestOperation): readonly string[] {
  return options;
}
