import { ServiceError } from '../../domain/log/ServiceError';
import { listAddress } from './listAddress';
import { ListDescription } from './SetUpDescription';
import { spCall } from './spCall';
import { SpHttp } from './SpHttp';

const pageSize: number = 2000;
/** Who wrote a row, and when, as SharePoint saw it. */
const seen: readonly string[] = ['Id', 'Created', 'Modified', 'AuthorId', 'EditorId'];

/**
 * Every row of a list as SharePoint's REST gives it, page by page in the order of ids, which no limit of SharePoint refuses.
 * @param siteUrl absolute; the next page must lie below it
 * @param onRows how many have been read
 * @returns undefined when there is no such list; throws a `ServiceError`
 */
export async function readAllRows(
  spHttp: Pick<SpHttp, 'get'>,
  siteUrl: string,
  { title, columns }: ListDescription,
  onRows: (count: number) => void = () => undefined
): Promise<readonly Record<string, unknown>[] | undefined> {
  const api: string = `${siteUrl.replace(/\/+$/, '')}/_api/`;
  const rows: Record<string, unknown>[] = [];
  let path: string | undefined = `${listAddress(title)}/items?$select=${[...seen, ...columns.map(({ name }) => name)].join(',')}&$top=${pageSize}`;
  while (path !== undefined) {
    let body: Record<string, unknown>;
    try {
      body = await spCall(spHttp.get(path));
    } catch (error) {
      if (error instanceof ServiceError && error.kind === 'missing' && rows.length === 0) return undefined;
      throw error;
    }
    if (!Array.isArray(body.value)) throw new ServiceError('unavailable', `${title} was answered without rows`);
    rows.push(...body.value);
    onRows(rows.length);
    const next: unknown = body['odata.nextLink'];
    if (next !== undefined && (typeof next !== 'string' || next.indexOf(api) !== 0)) throw new ServiceError('refused', 'The next page is at another address');
    path = next?.slice(api.length);
  }
  return rows;
}
