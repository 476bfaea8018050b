import { maySee } from '../../graph/itemAccess.ts';
import type { Answer } from '../../http/Answer.ts';
import { bytes } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import type { List } from '../../store/Model.ts';
import { selectChanges } from '../../store/selectChanges.ts';
import { readChangeToken, toChangeToken } from '../changeToken.ts';
import { readWrapped } from '../readRestBody.ts';
import { restListOf } from '../restLists.ts';
import type { RestCall } from '../RestOperation.ts';
import { toChangesXml, toInvalidTokenXml } from '../toChangesXml.ts';

/** What SharePoint takes when no limit is named: the default view's. */
const usualLimit = 30;
const largestLimit = 5000;
const ownFields = ['ID', 'owshiddenversion', 'Created', 'Modified', 'Author', 'Editor'];
const taken = ['__metadata', 'ViewName', 'ChangeToken', 'ViewFields', 'RowLimit', 'QueryOptions'];
const takenOptions = ['IncludeMandatoryColumns', 'DateInUtc', 'ViewAttributes', 'IncludePermissions', 'IncludeAttachmentUrls'];

/** POST …/GetListItemChangesSinceToken: what has changed after a token, as an ADO rowset. The newest state of each row, once. */
export function getListItemChanges(call: RestCall): Answer {
  const { list, role } = restListOf(call);
  const query = readWrapped(call, 'query');
  refuseOthers(call, query);
  const token = text(query['ChangeToken']);
  if (token === '') {
    throw serviceErrors.unsupported('GetListItemChangesSinceToken without a ChangeToken');
  }
  const now = call.tenant.now();
  const from = readChangeToken(list, token, now);
  const current = toChangeToken(list, list.seq, now);
  if (from === 'invalid') {
    return xml(toInvalidTokenXml(current));
  }
  const limit = Math.min(Number(query['RowLimit'] ?? usualLimit) || usualLimit, largestLimit);
  const changes = selectChanges(call.tenant.store, list, from, from, limit + 1);
  const page = changes.slice(0, limit);
  const more = changes.length > limit;
  const items = page.flatMap((change) => ('item' in change && maySee(call.user, { list, role }, change.item) ? [change.item] : []));
  return xml(
    toChangesXml(call.tenant, readFields(list, text(query['ViewFields'])), {
      // Rows come by their ids, as from any query; only the token knows the order of the changes.
      items: items.sort((left, right) => left.id - right.id),
      deleted: page.flatMap((change) => ('deletedId' in change ? [change.deletedId] : [])),
      token: more ? toChangeToken(list, page.at(-1)?.seq ?? from, now) : current,
      more,
    }),
  );
}

function refuseOthers(call: RestCall, query: Record<string, unknown>): void {
  const options = [...text(query['QueryOptions']).matchAll(/<(\w+)/g)].map(([, name = '']) => name).filter((name) => name !== 'QueryOptions');
  const other = Object.keys(query).find((name) => !taken.includes(name)) ?? options.find((name) => !takenOptions.includes(name));
  if (other !== undefined) {
    throw serviceErrors.unsupported(`'${other}' in the query on ${call.incoming.path}`);
  }
  if (!/<DateInUtc>\s*TRUE\s*</i.test(text(query['QueryOptions']))) {
    throw serviceErrors.unsupported('GetListItemChangesSinceToken in the time of the site; ask with DateInUtc');
  }
}

function readFields(list: List, viewFields: string): string[] {
  const names = [...viewFields.matchAll(/<FieldRef\s+Name=["'](\w+)["']\s*\/>/gi)].map(([, name = '']) => name);
  const known = [...ownFields, ...list.settings.columns.map(({ name }) => name)];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw serviceErrors.restInvalid(`Column '${unknown}' does not exist. It may have been deleted by another user.`);
  }
  return names;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function xml(content: string): Answer {
  return bytes(Buffer.from(content), 'text/xml; charset=utf-8');
}
