import { ListChanges } from '../../domain/directory/lists/ListChanges';
import { ListRow } from '../../domain/directory/lists/ListRow';
import { isServiceError, ServiceError } from '../../domain/log/ServiceError';
import { GraphClient } from '../client/GraphClient';
import { deltaToken } from '../log/deltaToken';
import { readPage, RowsPage } from '../log/readPage';

const pageSize: number = 1_000;
/** 20,000 rows at 200 a page: more is no list of Torget's. */
const mostPages: number = 100;

/**
 * All pages of a list's delta: everything without a token (2 RU a page), what changed with one (1 RU a page).
 * @param items - address of the rows
 */
export async function readRows<T>(
  client: GraphClient,
  items: string,
  columns: readonly string[],
  token: string | undefined,
  toRow: (json: unknown) => ListRow<T> | undefined
): Promise<ListChanges<T> | 'tokenExpired'> {
  const start: string = token === undefined ? '?' : `?token=${encodeURIComponent(token)}&`;
  let next: string | undefined = `${items}/delta${start}$expand=fields($select=${columns.join(',')})&$top=${pageSize}`;
  // Of rows that are told twice the last counts.
  const changed: Map<number, ListRow<T>> = new Map();
  const removed: Set<number> = new Set();
  for (let page: number = 0; page < mostPages && next !== undefined; page++) {
    let answer: RowsPage;
    try {
      answer = await readPage(client, next);
    } catch (error) {
      if (isServiceError(error) && isTokenExpired(error)) return 'tokenExpired';
      throw error;
    }
    for (const json of answer.rows) {
      const { id, deleted } = (json ?? {}) as { id?: unknown; deleted?: unknown };
      const itemId: number = Number(id);
      if (!(itemId > 0)) continue;
      changed.delete(itemId);
      removed.delete(itemId);
      const row: ListRow<T> | undefined = deleted ? undefined : toRow(json);
      if (row) changed.set(itemId, row);
      // What makes no sense any more is as good as gone.
      else removed.add(itemId);
    }
    if (answer.next === undefined) {
      const last: string | undefined = answer.deltaLink ? deltaToken(answer.deltaLink) : undefined;
      return { changed: Array.from(changed.values()), removed: Array.from(removed), ...(last === undefined ? {} : { token: last }) };
    }
    next = answer.next;
  }
  throw new ServiceError('unavailable', 'The list does not end');
}

function isTokenExpired({ details: { status, code }, message }: ServiceError): boolean {
  return status === 410 || (status === 400 && /token|resync|syncState/i.test(`${code} ${message}`));
}
