import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { addRow } from '../../service/addRow.ts';
import { checkMayAdd } from '../itemAccess.ts';
import { rowListOf } from '../listOf.ts';
import type { GraphCall } from '../Operation.ts';
import { etagOf, toListItem } from '../present/toListItem.ts';
import { readFields } from '../query/readFields.ts';
import { readItemBody } from '../query/readItemBody.ts';
import { writeRow } from '../writeRow.ts';

export function createItem(call: GraphCall): Answer {
  const found = rowListOf(call);
  checkMayAdd(found);
  const fields = readFields(found.list, readItemBody(call.incoming));
  const item = writeRow(call.tenant, () => addRow(call.tenant, found.list, { fields, author: call.user.no, at: call.tenant.clock.iso() }));
  return json(201, toListItem(call, found, item, { select: undefined }), {
    ETag: etagOf(item),
    Location: `${call.incoming.origin}${call.incoming.path}/${item.id}`,
  });
}
