import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import type { GraphCall } from '../Operation.ts';
import { toUser } from '../present/toUser.ts';
import { pageOfUsers } from '../query/pageOfUsers.ts';
import { userOf } from '../userOf.ts';

export function listReports(call: GraphCall): Answer {
  const manager = userOf(call).id.toLowerCase();
  const { page, links } = pageOfUsers(call, call.tenant.world.users.filter(({ managerId }) => managerId?.toLowerCase() === manager));
  return json(200, {
    '@odata.context': `${call.incoming.origin}/v1.0/$metadata#directoryObjects`,
    ...links,
    value: page.map((user) => ({ '@odata.type': '#microsoft.graph.user', ...toUser(call, user) })),
  });
}
