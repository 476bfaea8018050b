import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { selectVersions } from '../../store/versions.ts';
import { itemOf } from '../itemAccess.ts';
import { rowListOf } from '../listOf.ts';
import type { GraphCall } from '../Operation.ts';
import { identityOf } from '../present/identityOf.ts';
import { toFields } from '../present/toFields.ts';
import { versionOf } from '../present/versionOf.ts';
import { readExpand } from '../query/readExpand.ts';

/** What an item is and was, newest first. */
export function listVersions(call: GraphCall): Answer {
  const found = rowListOf(call);
  const item = itemOf(call, found);
  const fields = readExpand(call.query['$expand']);
  const all = [item, ...selectVersions(call.tenant.store, found.list, item.id)];
  return json(200, {
    value: all.map((version) => ({
      id: versionOf(found.list, version),
      lastModifiedBy: identityOf(call.tenant, version.editor),
      lastModifiedDateTime: version.modifiedAt,
      ...(fields === undefined ? {} : { fields: toFields(found.list, version, fields.select) }),
    })),
  });
}
