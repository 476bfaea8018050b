import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { listOf } from '../listOf.ts';
import type { GraphCall } from '../Operation.ts';
import { select } from '../present/select.ts';
import { toColumnDefinition } from '../present/toList.ts';

export function listColumns(call: GraphCall): Answer {
  const { list } = listOf(call);
  return json(200, { value: list.settings.columns.map((column) => select(toColumnDefinition(column), call.query['$select'])) });
}
