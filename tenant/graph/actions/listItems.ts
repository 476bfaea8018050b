import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { addressOf } from '../../http/Incoming.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import { allOf, everyRow, selectItems } from '../../store/items.ts';
import type { Condition } from '../../store/items.ts';
import { readableRows } from '../itemAccess.ts';
import { rowListOf } from '../listOf.ts';
import type { FoundList } from '../listOf.ts';
import type { GraphCall } from '../Operation.ts';
import { toListItem } from '../present/toListItem.ts';
import { cutPage } from '../query/cutPage.ts';
import { readExpand } from '../query/readExpand.ts';
import { readItemFilter } from '../query/readItemFilter.ts';
import { readViewFilter } from '../query/readViewFilter.ts';
import { toCondition } from '../query/toCondition.ts';

export function listItems(call: GraphCall): Answer {
  const found = rowListOf(call);
  const fields = readExpand(call.query['$expand']);
  const afterId = readSkipToken(call.query['$skiptoken']);
  const condition = conditionOf(call, found);
  const { page, hasMore } = cutPage(call, (most) => selectItems(call.tenant.store, found.list, condition, afterId, most));
  const last = page.at(-1);
  const next = new URLSearchParams(call.incoming.query);
  next.set('$skiptoken', `Paged=TRUE&p_ID=${last?.id ?? 0}`);
  return json(200, {
    value: page.map((item) => toListItem(call, found, item, fields)),
    ...(hasMore ? { '@odata.nextLink': addressOf(call.incoming, next) } : {}),
  });
}

/** The filter asked for, the view's and the reader's, all at once. */
function conditionOf(call: GraphCall, found: FoundList): Condition {
  const asked = call.query['$filter'];
  const view = readViewFilter(found.list);
  return allOf([
    readableRows(call.user, found),
    asked === undefined ? everyRow : readItemFilter(call, found.list, asked),
    view === undefined ? everyRow : toCondition(view),
  ]);
}

function readSkipToken(token: string | undefined): number {
  const id = token === undefined ? '0' : /p_ID=(\d+)$/.exec(token)?.[1];
  if (id === undefined) {
    throw serviceErrors.invalidRequest('The provided skip token is malformed.');
  }
  return Number(id);
}
