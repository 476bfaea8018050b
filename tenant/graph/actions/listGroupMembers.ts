import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import type { GraphCall } from '../Operation.ts';
import { toUser } from '../present/toUser.ts';
import { pageOfUsers } from '../query/pageOfUsers.ts';

/** The one group of a story: its people with protected identity. */
const protectedGroup = 'd0a3c6b2-5f2e-4a57-9b1d-6c1e0f7a4e10';

/** Members, direct or through another group: the story's one group has no other in it. */
export function listGroupMembers(call: GraphCall): Answer {
  if (call.params['group']?.toLowerCase() !== protectedGroup) {
    throw serviceErrors.userNotFound(call.params['group'] ?? '');
  }
  const { page, links } = pageOfUsers(call, call.tenant.world.users.filter((user) => user.protected));
  return json(200, {
    '@odata.context': `${call.incoming.origin}/v1.0/$metadata#directoryObjects`,
    ...links,
    value: page.map((user) => ({ '@odata.type': '#microsoft.graph.user', ...toUser(call, user, call.query['$select'] ?? 'id') })),
  });
}
