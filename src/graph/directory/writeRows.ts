import * as v from 'valibot';

import { ListRow, ValueRow } from '../../domain/directory/lists/ListRow';
import { isPassing, isServiceError, ServiceError } from '../../domain/log/ServiceError';
import { Traits } from '../client/RequestTraits';
import { literal } from '../log/literal';
import { readPage } from '../log/readPage';
import { RowContext } from './RowContext';
import { ListItem, listItemSchema, toListRow, versionOfItem } from './toListRow';

export type RowFields = Readonly<Record<string, string>>;

/**
 * Writes a row once. RowId is unique, so that repeating can do no harm; what a lost answer leaves unclear is settled by looking
 * for the row. 2 RU, 2 more when unclear.
 */
export async function createListRow<T>(context: RowContext<T>, fields: RowFields, traits: Traits = {}): Promise<ListRow<T>> {
  const { client, items, format, viewerId } = context;
  try {
    const response = await client.send({ method: 'POST', path: items, body: JSON.stringify({ fields }), traits: { idempotent: true, ...traits } });
    const json = (await response.json().catch(() => undefined)) as Record<string, unknown> | undefined;
    const row = toListRow(format, { lastModifiedBy: { user: { id: viewerId } }, ...json, fields });
    if (row) return row;
    throw new ServiceError('unavailable', 'The answer cannot be read');
  } catch (error) {
    if (isServiceError(error) && !isUnclear(error)) throw error;
    const found: ListRow<T> | undefined = (await findRowsBy(context, 'RowId', fields.RowId)).filter((row) => row.changedBy === undefined || row.changedBy === viewerId)[0];
    if (!found) throw isServiceError(error) ? error : new ServiceError('unavailable', String(error));
    return found;
  }
}

/** The row may stand: no answer, a failing service, or one of the ways in which SharePoint reports a duplicate. */
function isUnclear({ kind, details: { status } }: ServiceError): boolean {
  return kind === 'offline' || kind === 'unavailable' || kind === 'conflict' || status === 400;
}

/** Rows by a column with an index. 2 RU a page. */
export async function findRowsBy<T>({ client, items, expand, format }: RowContext<T>, column: string, value: string): Promise<readonly ListRow<T>[]> {
  const rows: ListRow<T>[] = [];
  let next: string | undefined = `${items}?${expand}&$filter=fields/${column}%20eq%20${literal(value)}&$top=1000`;
  for (let page: number = 0; page < 100 && next !== undefined; page++) {
    const answer = await readPage(client, next);
    rows.push(...answer.rows.flatMap((json) => toListRow(format, json) ?? []));
    next = answer.next;
  }
  return rows;
}

/** Writes the columns of a row under If-Match, after reading its ETag. 3 RU. */
export async function updateListRow<T>(context: RowContext<T>, row: ValueRow<T>, fields: RowFields): Promise<ListRow<T>> {
  const { client, items, format, viewerId } = context;
  const before: ListItem = await readItem(context, row.itemId);
  const isWritten = (item: ListItem): boolean => Object.keys(fields).every((name) => item.fields[name] === fields[name]);
  if (versionOfItem(before) !== row.version && !isWritten(before)) throw new ServiceError('conflict', 'Another version stands');
  const after = (version: number): ListRow<T> => {
    const written = toListRow(format, {
      ...before, id: String(before.id), eTag: `",${version}"`, fields: { ...before.fields, ...fields }, lastModifiedBy: { user: { id: viewerId } }, lastModifiedDateTime: context.now()
    });
    if (!written) throw new ServiceError('refused', 'Readers would ignore the row');
    return written;
  };
  if (isWritten(before)) return after(versionOfItem(before));
  const expected: ListRow<T> = after(row.version + 1);
  try {
    const response = await client.send({
      method: 'PATCH', path: `${items}/${row.itemId}/fields`, headers: { 'if-match': before.eTag ?? '*' }, body: JSON.stringify(fields)
    });
    const eTag: unknown = ((await response.json().catch(() => undefined)) as Record<string, unknown> | undefined)?.['@odata.etag'];
    return typeof eTag === 'string' ? after(versionOfItem({ ...before, eTag })) : expected;
  } catch (error) {
    if (!isPassing(error) || (error as ServiceError).kind === 'throttled') throw error;
    const now: ListItem = await readItem(context, row.itemId);
    if (isWritten(now)) return after(versionOfItem(now));
    throw error;
  }
}

async function readItem<T>({ client, items, expand }: RowContext<T>, itemId: number): Promise<ListItem> {
  const response = await client.send({ path: `${items}/${itemId}?${expand}` });
  const item = v.safeParse(listItemSchema, await response.json().catch(() => undefined));
  if (!item.success) throw new ServiceError('unavailable', 'The answer is no row');
  return item.output;
}

/** Deleting what is gone already is done. 2 RU. */
export async function removeListRow<T>({ client, items }: RowContext<T>, itemId: number, traits: Traits = {}): Promise<void> {
  try {
    await client.send({ method: 'DELETE', path: `${items}/${itemId}`, traits: { idempotent: true, ...traits } });
  } catch (error) {
    if (!(isServiceError(error) && error.kind === 'missing')) throw error;
  }
}
