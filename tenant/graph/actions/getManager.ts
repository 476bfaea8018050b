import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import type { GraphCall } from '../Operation.ts';
import { toUser } from '../present/toUser.ts';
import { userOf } from '../userOf.ts';

export function getManager(call: GraphCall): Answer {
  const { managerId } = userOf(call);
  const manager = managerId === null ? undefined : call.tenant.user(managerId);
  if (manager === undefined) {
    throw serviceErrors.userNotFound('manager');
  }
  return json(200, {
    '@odata.context': `${call.incoming.origin}/v1.0/$metadata#directoryObjects/$entity`,
    '@odata.type': '#microsoft.graph.user',
    ...toUser(call, manager),
  });
}
