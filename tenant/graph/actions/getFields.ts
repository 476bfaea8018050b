import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { itemOf } from '../itemAccess.ts';
import { rowListOf } from '../listOf.ts';
import type { GraphCall } from '../Operation.ts';
import { toFields } from '../present/toFields.ts';
import { etagOf } from '../present/toListItem.ts';

export function getFields(call: GraphCall): Answer {
  const found = rowListOf(call);
  const item = itemOf(call, found);
  return json(200, toFields(found.list, item, call.query['$select']), { ETag: etagOf(item) });
}
