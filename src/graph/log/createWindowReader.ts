import { literal } from './literal';
import { LogContext } from './LogContext';
import { RowsPage } from './readPage';
import { readWidePage } from './readWidePage';

/** More rows for the same price. The documentation names `$top` for delta alone; a service that keeps to pages of 200 all the same only costs more. */
const pageSize: number = 1_000;
/** `2026-11-23T08-14`: that a minute holds over 5,000 rows is not to be believed at once. */
const minuteLength: number = 16;
const withinThread: string = '~';

type Filter = (field: string, prefix: string) => string;

const byPrefix: Filter = (field, prefix) => `startswith(${field},${literal(prefix)})`;
/** The first bound is what counts against 5,000 rows: only windows of the newest can be read like this. */
const byRange: Filter = (field, prefix) => `${field}%20ge%20${literal(prefix)}%20and%20${field}%20lt%20${literal(`${prefix}zzzzzzzzzzzzz`)}`;

/**
 * Reads the rows whose column begins with a prefix, a page at a time; `next` is a page's cursor. No document says that an index serves
 * `startswith` in a list above 5,000 rows. Where it does not, a range may; that is found out once, at a window that hardly can
 * be too wide, and remembered.
 */
export function createWindowReader({ client, items, expand }: LogContext): (column: 'Thread' | 'At', prefix: string, next?: string) => Promise<RowsPage | 'tooMany'> {
  let [usual, other]: [Filter, Filter | undefined] = [byPrefix, byRange];
  return async (column, prefix, next) => {
    const ask = (filter: Filter): Promise<RowsPage | 'tooMany'> => readWidePage(client, next ?? `${items}?${expand}&$filter=${filter(`fields/${column}`, prefix)}&$top=${pageSize}`);
    const page = await ask(usual);
    if (page !== 'tooMany' || !other || prefix.length < minuteLength || prefix.indexOf(withinThread) >= 0) return page;
    const again = await ask(other);
    if (again !== 'tooMany') usual = other;
    other = undefined;
    return again;
  };
}
