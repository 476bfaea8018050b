import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import type { GraphCall } from '../Operation.ts';
import { toUser } from '../present/toUser.ts';
import { userOf } from '../userOf.ts';

export function getUser(call: GraphCall): Answer {
  return json(200, { '@odata.context': `${call.incoming.origin}/v1.0/$metadata#users/$entity`, ...toUser(call, userOf(call)) });
}
