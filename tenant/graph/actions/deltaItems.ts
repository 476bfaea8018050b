import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import { selectChanges } from '../../store/selectChanges.ts';
import { maySee } from '../itemAccess.ts';
import { rowListOf } from '../listOf.ts';
import type { FoundList } from '../listOf.ts';
import type { GraphCall } from '../Operation.ts';
import { toDeletedItem, toListItem } from '../present/toListItem.ts';
import { cutPage } from '../query/cutPage.ts';
import { readDeltaToken, toDeltaToken } from '../query/deltaToken.ts';
import type { DeltaPosition } from '../query/deltaToken.ts';
import { readExpand } from '../query/readExpand.ts';

/** Before every row that ever was: those of before the story stand below zero. */
const beginning = Number.MIN_SAFE_INTEGER;

/** What has changed since a token; without one, all there is. The newest state of each row, once. */
export function deltaItems(call: GraphCall): Answer {
  const found = rowListOf(call);
  const fields = readExpand(call.query['$expand']);
  const given = call.params['token'] ?? call.query['token'];
  const now = { seq: found.list.seq, deletionsAfter: found.list.seq };
  if (given === 'latest') {
    return json(200, { value: [], '@odata.deltaLink': linkTo(call, found, now) });
  }
  const from = given === undefined ? { seq: beginning, deletionsAfter: found.list.seq } : positionOf(call, found, given);
  const { page, hasMore } = cutPage(call, (most) => selectChanges(call.tenant.store, found.list, from.seq, from.deletionsAfter, most));
  const value = page.flatMap((change) => {
    if ('deletedId' in change) {
      return [toDeletedItem(call, found, change.deletedId)];
    }
    return maySee(call.user, found, change.item) ? [toListItem(call, found, change.item, fields)] : [];
  });
  if (hasMore) {
    return json(200, { value, '@odata.nextLink': linkTo(call, found, { seq: page.at(-1)?.seq ?? from.seq, deletionsAfter: from.deletionsAfter }) });
  }
  return json(200, { value, '@odata.deltaLink': linkTo(call, found, now) });
}

function positionOf(call: GraphCall, found: FoundList, given: string): DeltaPosition {
  const reading = readDeltaToken(call, found.list, given);
  if (reading === 'malformed') {
    throw serviceErrors.malformedDeltaToken();
  }
  if (reading === 'gone') {
    throw serviceErrors.resync(deltaAddress(call, found, new URLSearchParams()));
  }
  return reading;
}

function linkTo(call: GraphCall, found: FoundList, position: DeltaPosition): string {
  return deltaAddress(call, found, new URLSearchParams({ token: toDeltaToken(call, found.list, position) }));
}

/** Links keep what shapes the answer, as the service's own do. */
function deltaAddress(call: GraphCall, { list }: FoundList, query: URLSearchParams): string {
  for (const option of ['$expand', '$select', '$top']) {
    const value = call.query[option];
    if (value !== undefined) {
      query.set(option, value);
    }
  }
  const items = call.incoming.path.replace(/\/items\/[^/]*$/i, '/items');
  const text = query.toString();
  return `${call.incoming.origin}${items.replace(/\/lists\/[^/]+\/items$/i, `/lists/${list.settings.guid}/items`)}/delta${text === '' ? '' : `?${text}`}`;
}
