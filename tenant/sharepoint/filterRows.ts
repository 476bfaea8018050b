import { serviceErrors } from '../http/serviceErrors.ts';
import type { RestCall } from './RestOperation.ts';

/** `$filter` and `$top` on what is few: comparisons with eq, joined by `and` or by `or`. */
export function filterRows(call: RestCall, rows: Record<string, unknown>[]): Record<string, unknown>[] {
  const filter = call.incoming.query.get('$filter');
  return firstRows(call, filter === null ? rows : rows.filter(toTest(call, filter)));
}

/** As many as `$top` says. */
export function firstRows<T>(call: RestCall, rows: T[]): T[] {
  const top = call.incoming.query.get('$top');
  if (top !== null && !/^\d+$/.test(top)) {
    throw serviceErrors.restInvalid(`The query string "$top" is not valid: ${top}`);
  }
  return top === null ? rows : rows.slice(0, Number(top));
}

function toTest(call: RestCall, filter: string): (row: Record<string, unknown>) => boolean {
  const any = /\sor\s/i.test(filter);
  const tests = filter.split(any ? /\s+or\s+/i : /\s+and\s+/i).map((clause) => {
    const match = /^\(?\s*(\w+)\s+eq\s+('(?:[^']|'')*'|\w+)\s*\)?$/.exec(clause.trim());
    if (match === null) {
      throw serviceErrors.unsupported(`'${clause}' in $filter on ${call.incoming.path}`);
    }
    const wanted = (match[2] ?? '').replace(/^'|'$/g, '').replace(/''/g, "'");
    return (row: Record<string, unknown>) => String(row[match[1] ?? '']) === wanted;
  });
  return (row) => (any ? tests.some((test) => test(row)) : tests.every((test) => test(row)));
}
