import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { itemOf } from '../itemAccess.ts';
import { rowListOf } from '../listOf.ts';
import type { GraphCall } from '../Operation.ts';
import { etagOf, toListItem } from '../present/toListItem.ts';
import { readExpand } from '../query/readExpand.ts';

/** A single item brings its fields whether they are asked for or not, as Graph does. */
export function getItem(call: GraphCall): Answer {
  const found = rowListOf(call);
  const item = itemOf(call, found);
  const fields = readExpand(call.query['$expand']) ?? (call.query['$select'] === undefined ? { select: undefined } : undefined);
  return json(200, toListItem(call, found, item, fields), { ETag: etagOf(item) });
}
