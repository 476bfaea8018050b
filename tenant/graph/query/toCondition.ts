import type { Condition } from '../../store/items.ts';
import { columnOf } from '../../store/listTable.ts';
import type { ItemComparison } from './parseItemFilter.ts';

const operators = { eq: '=', ne: '<>', lt: '<', gt: '>', le: '<=', ge: '>=' } as const;

/** A comparison as SQL; a prefix becomes a range, so that the index serves it. */
export function toCondition({ field, operator, value }: ItemComparison): Condition {
  const column = columnOf(field);
  if (operator === 'startswith') {
    return { sql: `${column} >= ? and ${column} < ?`, values: [value, `${value}\u{10FFFF}`] };
  }
  if (operator === 'ne') {
    return { sql: `(${column} is null or ${column} <> ?)`, values: [value] };
  }
  return { sql: `${column} ${operators[operator]} ?`, values: [value] };
}
