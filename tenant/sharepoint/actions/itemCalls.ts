import { checkIfMatch, mayAdd, mayChange, maySee, readableRows } from '../../graph/itemAccess.ts';
import { etagOf } from '../../graph/present/toListItem.ts';
import { readFields } from '../../graph/query/readFields.ts';
import { readItemFilter } from '../../graph/query/readItemFilter.ts';
import { splitByAnd } from '../../graph/query/splitByAnd.ts';
import type { Answer } from '../../http/Answer.ts';
import { json, nothing } from '../../http/Answer.ts';
import { isObject, readJson } from '../../http/readJson.ts';
import { ServiceError } from '../../http/ServiceError.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import { addRow, isDuplicate } from '../../service/addRow.ts';
import { allOf, deleteItem, everyRow, findItem, selectItems, updateItem } from '../../store/items.ts';
import type { Condition } from '../../store/items.ts';
import type { Item, List, Role } from '../../store/Model.ts';
import { restListOf } from '../restLists.ts';
import type { RestCall } from '../RestOperation.ts';
import { toRestItem } from '../toRest.ts';

const usualPage = 100;
const largestPage = 5000;

export function listRestItems(call: RestCall): Answer {
  const { list, role } = restListOf(call);
  const top = Math.min(Number(call.incoming.query.get('$top') ?? usualPage) || usualPage, largestPage);
  const afterId = Number(/p_ID=(\d+)/.exec(call.incoming.query.get('$skiptoken') ?? '')?.[1] ?? 0);
  const condition = allOf([readableRows(call.user, { list, role }), filterOf(call, list)]);
  const rows = selectItems(call.tenant.store, list, condition, afterId, top + 1);
  const next = new URLSearchParams(call.incoming.query);
  next.set('$skiptoken', `Paged=TRUE&p_ID=${rows[top - 1]?.id ?? 0}`);
  return json(200, {
    value: rows.slice(0, top).map((item) => toRestItem(list, item)),
    ...(rows.length > top ? { 'odata.nextLink': `${call.incoming.origin}${call.incoming.path}?${next.toString()}` } : {}),
  });
}

export function createRestItem(call: RestCall): Answer {
  const { list, role } = restListOf(call);
  if (!mayAdd({ list, role })) {
    throw serviceErrors.restDenied();
  }
  const fields = asRest(() => readFields(list, withoutMarkers(readJson(call.incoming))));
  const item = write(() => addRow(call.tenant, list, { fields, author: call.user.no, at: call.tenant.clock.iso() }));
  return json(201, toRestItem(list, item), { ETag: etagOf(item) });
}

export function getRestItem(call: RestCall): Answer {
  const { list, role } = restListOf(call);
  const item = itemOf(call, list, role);
  return json(200, toRestItem(list, item), { ETag: etagOf(item) });
}

export function updateRestItem(call: RestCall): Answer {
  const { list, item } = changeableItemOf(call);
  const fields = asRest(() => readFields(list, withoutMarkers(readJson(call.incoming))));
  write(() => updateItem(call.tenant.store, list, item.id, { fields, editor: call.user.no, at: call.tenant.clock.iso() }));
  return nothing();
}

export function deleteRestItem(call: RestCall): Answer {
  const { list, item } = changeableItemOf(call);
  deleteItem(call.tenant.store, list, item.id);
  return nothing(200);
}

/** Lets whoever may edit the row set its Author as well (sp-dev-docs#6333): why createdBy is no proof. */
export function validateUpdate(call: RestCall): Answer {
  const { list, item } = changeableItemOf(call);
  const values = readJson(call.incoming)['formValues'];
  const given = (Array.isArray(values) ? values : []).filter(isObject).map((value) => [String(value['FieldName']), String(value['FieldValue'])] as const);
  const named = new Map(given);
  const editor = personOf(call, named.get('Editor'));
  const fields = asRest(() => readFields(list, Object.fromEntries(given.filter(([name]) => name !== 'Author' && name !== 'Editor'))));
  const author = personOf(call, named.get('Author'));
  write(() =>
    updateItem(call.tenant.store, list, item.id, {
      fields,
      editor: editor ?? call.user.no,
      at: call.tenant.clock.iso(),
      ...(author === undefined ? {} : { author }),
    }),
  );
  return json(200, { value: given.map(([name, value]) => ({ FieldName: name, FieldValue: value, HasException: false, ErrorMessage: null, ItemId: item.id })) });
}

/** A person as a form gives them: `[{"Key": "i:0#.f|membership|upn"}]`. */
function personOf(call: RestCall, value: string | undefined): number | undefined {
  if (value === undefined) {
    return undefined;
  }
  const upn = /\|([^|"]+)"/.exec(value)?.[1] ?? /"Key"\s*:\s*"([^"]+)"/.exec(value)?.[1];
  const user = upn === undefined ? undefined : call.tenant.user(upn);
  if (user === undefined) {
    throw serviceErrors.restInvalid(`The user does not exist or is not unique: ${value}`);
  }
  return user.no;
}

function changeableItemOf(call: RestCall): { list: List; item: Item } {
  const { list, role } = restListOf(call);
  const item = itemOf(call, list, role);
  if (!mayChange(call.user, { list, role }, item)) {
    throw serviceErrors.restDenied();
  }
  asRest(() => checkIfMatch(call.incoming.headers['if-match'], etagOf(item)));
  return { list, item };
}

function itemOf(call: RestCall, list: List, role: Role): Item {
  const item = findItem(call.tenant.store, list, Number(call.params['item']));
  if (item === undefined || !maySee(call.user, { list, role }, item)) {
    throw serviceErrors.restNoItem();
  }
  return item;
}

function filterOf(call: RestCall, list: List): Condition {
  const text = call.incoming.query.get('$filter');
  // Columns stand bare here where Graph writes fields/… before them.
  return text === null ? everyRow : asRest(() => readItemFilter(call, list, splitByAnd(text).map((clause) => clause.replace(/^(startswith\(\s*)?(\w+)(?=\s*,|\s+(?:eq|ne|lt|gt|le|ge)\s)/i, '$1fields/$2')).join(' and ')));
}

function withoutMarkers(body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !name.startsWith('__') && !name.includes('odata.')));
}

function write<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw isDuplicate(error) ? serviceErrors.restDuplicate() : error;
  }
}

/** The refusals that Graph words in its own way, as SharePoint words them. */
function asRest<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ServiceError && error.status === 412) {
      throw serviceErrors.restEtag();
    }
    if (error instanceof ServiceError && error.status === 429) {
      throw serviceErrors.restThreshold();
    }
    throw error instanceof ServiceError && error.status === 400 ? serviceErrors.restInvalid(error.message) : error;
  }
}
