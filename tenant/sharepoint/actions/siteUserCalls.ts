import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import { firstRows } from '../filterRows.ts';
import type { RestCall } from '../RestOperation.ts';

/** People of the site's hidden user list by their numbers: `Id eq 5 or Id eq 7`. */
export function listSiteUsers(call: RestCall): Answer {
  const filter = call.incoming.query.get('$filter') ?? '';
  if (!/^Id eq \d+( or Id eq \d+)*$/.test(filter)) {
    throw serviceErrors.unsupported(`the $filter '${filter}' on site users`);
  }
  const users = [...filter.matchAll(/\d+/g)].flatMap(([no]) => call.tenant.world.userByNo.get(Number(no)) ?? []);
  return json(200, {
    value: firstRows(call, users).map((user) => ({
      Id: user.no,
      Title: user.displayName,
      Email: user.mail ?? '',
      LoginName: `i:0#.f|membership|${user.userPrincipalName}`,
      UserPrincipalName: user.userPrincipalName,
      // Whether it is always there is as undocumented as createdBy's id.
      AadObjectId: call.tenant.doubts.isOn('noCreatedById') ? null : { NameId: user.id, NameIdIssuer: 'urn:federation:microsoftonline' },
    })),
  });
}
