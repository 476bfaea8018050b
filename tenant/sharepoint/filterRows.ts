import { serviceErrors } from '../http/serviceErrors.ts';
import type { RestCall } from './RestOperation.ts';

/** `$filter` on what is few: comparisons with eq, joined by `and` or by `or`. */
export function filterRows(call: RestCall, rows: Record<string, unknown>[]): Record<string, unknown>[] {
  refuseOptions(call, ['$select', '$filter', '$top']);
  const filter = call.incoming.query.get('$filter');
  if (filter === null) {
    return rows;
  }
  const any = /\sor\s/i.test(filter);
  const tests = filter.split(any ? /\s+or\s+/i : /\s+and\s+/i).map((clause) => {
    const match = /^\(?\s*(\w+)\s+eq\s+('(?:[^']|'')*'|\w+)\s*\)?$/.exec(clause.trim());
    if (match === null) {
      throw serviceErrors.unsupported(`'${clause}' in $filter on ${call.incoming.path}`);
    }
    const wanted = (match[2] ?? '').replace(/^'|'$/g, '').replace(/''/g, "'");
    return (row: Record<string, unknown>) => String(row[match[1] ?? '']) === wanted;
  });
  return rows.filter((row) => (any ? tests.some((test) => test(row)) : tests.every((test) => test(row))));
}

/** Refuses by name the query options that are not listed. */
export function refuseOptions(call: RestCall, taken: readonly string[]): void {
  const other = [...call.incoming.query.keys()].find((name) => name.startsWith('$') && !taken.includes(name));
  if (other !== undefined) {
    throw serviceErrors.unsupported(`the query option '${other}' on ${call.incoming.path}`);
  }
}
