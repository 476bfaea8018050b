import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import type { GraphCall } from '../Operation.ts';
import { toUser } from '../present/toUser.ts';
import { managerExpansion } from '../query/managerExpansion.ts';
import { userOf } from '../userOf.ts';

export function getUser(call: GraphCall): Answer {
  const user = userOf(call);
  const managers = managerExpansion(call);
  return json(200, {
    '@odata.context': `${call.incoming.origin}/v1.0/$metadata#users/$entity`,
    ...toUser(call, user),
    ...managers(user),
  });
}
