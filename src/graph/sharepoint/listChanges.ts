import { ServiceError } from '../../domain/log/ServiceError';
import { listAddress } from '../setUp/listAddress';
import { answer } from './answer';
import { columnsOf } from './listItems';
import { ListChangesXml, readChangesXml } from './readChangesXml';
import { sharePointToken } from './Route';
import { ListCall, SharePointSite } from './SharePointSite';
import { fromRowset, SharePointRow, toGraphItem } from './toGraphItem';

/** `GET items/delta?token=…`, by GetListItemChangesSinceToken. */
export async function readChanges(place: SharePointSite, call: ListCall): Promise<Response> {
  const given: string = call.query.get('token') ?? '';
  if (given === 'latest') return answer({ value: [], '@odata.deltaLink': link(place, call, await latest(place, call)) });
  const from: { token: string; position?: string } | undefined = parseToken(given);
  if (!from) throw expired();
  const columns: string[] = columnsOf(call.query);
  const changes: ListChangesXml = await ask(place, call, columns, from);
  const rows: SharePointRow[] = changes.rows.map(fromRowset);
  await place.authors.learn(rows.filter(({ values }) => values.Kind !== 'reaction').map(({ author }) => author));
  const more: boolean = changes.more || changes.position !== undefined;
  return answer({
    value: [...rows.map((row) => toGraphItem(row, columns, place.authors)), ...changes.deleted.map((id) => ({ id: String(id), deleted: { state: 'deleted' } }))],
    // A page within the same changes goes on from the same token.
    [more ? '@odata.nextLink' : '@odata.deltaLink']: link(place, call, changes.position !== undefined ? `${changes.position}|${from.token}` : changes.token)
  });
}

/** What is changed next gets this token; nothing is asked for yet. */
async function latest({ send }: SharePointSite, { list, signal }: ListCall): Promise<string> {
  const body = (await (await send({ path: `${listAddress(list)}?$select=CurrentChangeToken`, signal })).json()) as { CurrentChangeToken?: { StringValue?: unknown } };
  const token: unknown = body.CurrentChangeToken?.StringValue;
  if (typeof token !== 'string' || token === '') throw new ServiceError('unavailable', 'No token came');
  return token;
}

async function ask({ send, parseXml }: SharePointSite, call: ListCall, columns: readonly string[], from: { token: string; position?: string }): Promise<ListChangesXml> {
  const fields: string = ['ID', 'owshiddenversion', 'Created', 'Author', ...columns].map((name) => `<FieldRef Name="${name}"/>`).join('');
  const paging: string = from.position ? `<Paging ListItemCollectionPositionNext="${escape(from.position)}"/>` : '';
  const query: Record<string, string> = {
    ChangeToken: from.token,
    ViewFields: `<ViewFields>${fields}</ViewFields>`,
    RowLimit: String(Number(call.query.get('$top')) || 200),
    QueryOptions: `<QueryOptions><IncludeMandatoryColumns>FALSE</IncludeMandatoryColumns><DateInUtc>TRUE</DateInUtc>${paging}</QueryOptions>`
  };
  let response: Response;
  try {
    // A POST that changes nothing.
    response = await send({ method: 'POST', path: `${listAddress(call.list)}/GetListItemChangesSinceToken`, body: () => JSON.stringify({ query }), idempotent: true, signal: call.signal });
  } catch (error) {
    // A token of another list, or from before a restore, is an error of this server and not of the next one.
    if (error instanceof ServiceError && /change ?token/i.test(error.message)) throw expired();
    throw error;
  }
  const changes: ListChangesXml | 'expired' | undefined = readChangesXml(await response.text(), parseXml);
  // What cannot be read would be asked for at every turn; rows come as JSON when one starts afresh.
  if (changes === undefined || changes === 'expired') throw expired();
  return changes;
}

function link({ baseUrl }: SharePointSite, { path, query }: ListCall, token: string): string {
  const options: string[] = ['$expand', '$top'].filter((name) => query.has(name)).map((name) => `${name}=${encodeURIComponent(query.get(name) as string)}`);
  return `${baseUrl}/v1.0${path}?${[`token=${encodeURIComponent(sharePointToken + token)}`, ...options].join('&')}`;
}

/** `sp:<token>`, or `sp:<position>|<token>` within a page. undefined for a token of Graph's. */
function parseToken(given: string): { token: string; position?: string } | undefined {
  if (given.indexOf(sharePointToken) !== 0) return undefined;
  const own: string = given.slice(sharePointToken.length);
  const bar: number = own.lastIndexOf('|');
  return bar < 0 ? { token: own } : { token: own.slice(bar + 1), position: own.slice(0, bar) };
}

/** As Graph says it: 410. */
function expired(): ServiceError {
  return new ServiceError('refused', 'The change token is of no use', { status: 410, code: 'resyncRequired' });
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
