import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import type { GraphCall } from '../Operation.ts';
import { mayLookAt, toUser } from '../present/toUser.ts';
import { managerExpansion } from '../query/managerExpansion.ts';
import { pageOfUsers } from '../query/pageOfUsers.ts';
import { parseUserFilter } from '../query/parseUserFilter.ts';
import { parseUserSearch } from '../query/parseUserSearch.ts';

export function listUsers(call: GraphCall): Answer {
  if (call.user.userType === 'Guest') {
    throw serviceErrors.directoryScope();
  }
  const eventual = /^eventual$/i.test(call.incoming.headers['consistencylevel'] ?? '');
  const search = call.query['$search'];
  if (search !== undefined && !eventual) {
    throw serviceErrors.searchNeedsHeader();
  }
  if (search !== undefined && call.query['$expand'] !== undefined) {
    throw serviceErrors.directoryFilter("'$expand' is not supported together with '$search'.");
  }
  const managers = managerExpansion(call);
  const byFilter = call.query['$filter'] === undefined ? undefined : parseUserFilter(call.query['$filter'], (user, property) => mayLookAt(call, user, property), eventual && call.query['$count'] === 'true');
  if (byFilter?.isAdvanced === true && call.query['$expand'] !== undefined) {
    throw serviceErrors.directoryFilter("'$expand' is not supported together with an advanced query.");
  }
  const bySearch = search === undefined ? undefined : parseUserSearch(search);
  const found = call.tenant.world.users.filter((user) => (byFilter?.test(user) ?? true) && (bySearch?.(user) ?? true));
  const { page, isFirst, links } = pageOfUsers(call, found);
  return json(200, {
    '@odata.context': `${call.incoming.origin}/v1.0/$metadata#users`,
    ...(call.query['$count'] === 'true' && eventual && isFirst ? { '@odata.count': found.length } : {}),
    ...links,
    value: page.map((user) => ({ ...toUser(call, user), ...managers(user) })),
  });
}
