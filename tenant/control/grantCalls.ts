import type { Answer } from '../http/Answer.ts';
import { json } from '../http/Answer.ts';
import { readJson } from '../http/readJson.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import type { ControlCall } from './controlOperations.ts';

export function getGrants({ tenant }: ControlCall): Answer {
  return json(200, Object.fromEntries(tenant.siteGrants));
}

export function setGrant(call: ControlCall): Answer {
  const { site: path, role } = readJson(call.incoming);
  const site = call.tenant.site(String(path));
  if (site === undefined) {
    throw serviceErrors.siteNotFound();
  }
  if (role === 'write' || role === 'read') {
    call.tenant.siteGrants.set(site.path.toLowerCase(), role);
  } else if (role === null) {
    call.tenant.siteGrants.delete(site.path.toLowerCase());
  } else {
    throw serviceErrors.invalidRequest('role is "write", "read" or null.');
  }
  return getGrants(call);
}
