import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import { listOf } from '../listOf.ts';
import type { GraphCall } from '../Operation.ts';
import { select } from '../present/select.ts';
import { toColumnDefinition, toList } from '../present/toList.ts';

export function getList(call: GraphCall): Answer {
  const { site, list } = listOf(call);
  const expand = call.query['$expand'];
  if (expand !== undefined && expand !== 'columns') {
    throw serviceErrors.unsupported(`'$expand=${expand}' on a list`);
  }
  return json(200, {
    ...select(toList(call, site, list), call.query['$select']),
    ...(expand === undefined ? {} : { columns: list.settings.columns.map(toColumnDefinition) }),
  });
}
