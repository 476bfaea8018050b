import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import type { GraphCall } from '../Operation.ts';
import { toUser } from '../present/toUser.ts';
import { readManagerExpand, toManagerChain } from '../query/readManagerExpand.ts';
import { userOf } from '../userOf.ts';

export function getUser(call: GraphCall): Answer {
  const user = userOf(call);
  const option = call.query['$expand'];
  const expand = option === undefined ? undefined : readManagerExpand(call, option);
  if (expand !== undefined && !call.scopes.has('User.Read.All')) {
    throw serviceErrors.directoryScope();
  }
  return json(200, {
    '@odata.context': `${call.incoming.origin}/v1.0/$metadata#users/$entity`,
    ...toUser(call, user),
    ...(expand === undefined ? {} : toManagerChain(call, user, expand)),
  });
}
