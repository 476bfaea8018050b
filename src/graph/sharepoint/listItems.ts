import { ServiceError } from '../../domain/log/ServiceError';
import { literal } from '../log/literal';
import { listAddress } from '../setUp/listAddress';
import { answer } from './answer';
import { ListCall, SharePointSite } from './SharePointSite';
import { fromJson, SharePointRow, toGraphItem } from './toGraphItem';

/** Columns that a call asks for by `$expand=fields($select=…)`; none means all. */
export function columnsOf(query: URLSearchParams): string[] {
  return (/fields\((?:\$|%24)select=([^)]*)\)/i.exec(query.get('$expand') ?? '')?.[1] ?? '').split(',').filter(Boolean);
}

/** `GET items`: a page of rows that match one comparison of one column, or a range of it. */
export async function readItems(place: SharePointSite, call: ListCall): Promise<Response> {
  const { query, list, path } = call;
  const columns: string[] = columnsOf(query);
  const options: string[] = [`$select=${selectOf(columns)}`, `$top=${Number(query.get('$top')) || 200}`];
  const filter: string | null = query.get('$filter');
  if (filter) options.push(`$filter=${toFilter(filter)}`);
  const after: string | null = query.get('$skiptoken');
  if (after) options.push(`$skiptoken=${encodeURIComponent(after)}`);
  const response: Response = await place.send({ path: `${listAddress(list)}/items?${options.join('&')}`, signal: call.signal });
  const page = (await response.json()) as { value?: unknown; 'odata.nextLink'?: unknown; '@odata.nextLink'?: unknown };
  const rows: SharePointRow[] = (Array.isArray(page.value) ? page.value : []).map((item) => fromJson(item as Record<string, unknown>, undefined));
  // Those who wrote something come before the crowd that reacted: not all of a crowd is asked for.
  const [written, reacted] = [rows.filter(({ values }) => values.Kind !== 'reaction'), rows.filter(({ values }) => values.Kind === 'reaction')];
  await place.authors.learn([...written, ...reacted].map(({ author }) => author));
  const next: string | null = skipToken(page['odata.nextLink'] ?? page['@odata.nextLink']);
  const following: URLSearchParams = new URLSearchParams(query);
  if (next) following.set('$skiptoken', next);
  return answer({
    value: rows.map((row) => toGraphItem(row, columns, place.authors)),
    ...(next ? { '@odata.nextLink': `${place.baseUrl}/v1.0${path}?${encode(following)}` } : {})
  });
}

/** `GET items/7` */
export async function readItem(place: SharePointSite, call: ListCall, id: string): Promise<Response> {
  const columns: string[] = columnsOf(call.query);
  const response: Response = await place.send({ path: `${listAddress(call.list)}/items(${id})?$select=${selectOf(columns)}`, signal: call.signal });
  const row: SharePointRow = fromJson((await response.json()) as Record<string, unknown>, response.headers.get('etag') ?? undefined);
  await place.authors.learn([row.author]);
  return answer(toGraphItem(row, columns, place.authors));
}

/** `POST items` with `{fields}`. */
export async function createItem(place: SharePointSite, call: ListCall): Promise<Response> {
  const fields = (): Record<string, unknown> => (JSON.parse(String(call.body())) as { fields: Record<string, unknown> }).fields;
  const response: Response = await place.send({
    method: 'POST',
    path: `${listAddress(call.list)}/items`,
    body: () => JSON.stringify(fields()),
    idempotent: call.idempotent
  });
  const row: SharePointRow = fromJson((await response.json()) as Record<string, unknown>, response.headers.get('etag') ?? undefined);
  if (row.author > 0) place.authors.isViewer(row.author);
  return answer(toGraphItem(row, Object.keys(fields()), place.authors), 201);
}

/** `PATCH items/7/fields` under If-Match. SharePoint gives nothing back. */
export async function updateItem(place: SharePointSite, call: ListCall, id: string): Promise<Response> {
  await place.send({
    method: 'MERGE',
    path: `${listAddress(call.list)}/items(${id})`,
    headers: { 'if-match': call.headers['if-match'] ?? '*' },
    body: () => String(call.body()),
    idempotent: call.idempotent
  });
  return answer(undefined, 204);
}

export async function deleteItem(place: SharePointSite, call: ListCall, id: string): Promise<Response> {
  await place.send({ method: 'DELETE', path: `${listAddress(call.list)}/items(${id})`, headers: { 'if-match': call.headers['if-match'] ?? '*' }, idempotent: call.idempotent });
  return answer(undefined, 204);
}

function selectOf(columns: readonly string[]): string {
  return columns.length === 0 ? '*' : ['Id', 'Created', 'AuthorId', ...columns].join(',');
}

/** `startswith(fields/Thread,'…')` without `fields/`; the value is read and written anew, so that nothing else gets through. */
function toFilter(filter: string): string {
  const start: RegExpExecArray | null = /^startswith\(fields\/(\w+),\s*'((?:[^']|'')*)'\)$/.exec(filter);
  if (start) return `startswith(${start[1]},${literal(start[2].replace(/''/g, "'"))})`;
  const equal: RegExpExecArray | null = /^fields\/(\w+) eq '((?:[^']|'')*)'$/.exec(filter);
  if (equal) return `${equal[1]}%20eq%20${literal(equal[2].replace(/''/g, "'"))}`;
  const range: RegExpExecArray | null = /^fields\/(\w+) ge '((?:[^']|'')*)' and fields\/\1 lt '((?:[^']|'')*)'$/.exec(filter);
  if (range) return `${range[1]}%20ge%20${literal(range[2].replace(/''/g, "'"))}%20and%20${range[1]}%20lt%20${literal(range[3].replace(/''/g, "'"))}`;
  throw new ServiceError('refused', `SharePoint's REST is not asked for ${filter}`);
}

function skipToken(link: unknown): string | null {
  return typeof link === 'string' ? new URLSearchParams(link.slice(link.indexOf('?') + 1)).get('$skiptoken') : null;
}

function encode(query: URLSearchParams): string {
  return Array.from(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}
