import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { readJson } from '../../http/readJson.ts';
import { updateItem as writeItem } from '../../store/items.ts';
import { checkMayChange, itemOf } from '../itemAccess.ts';
import { rowListOf } from '../listOf.ts';
import type { GraphCall } from '../Operation.ts';
import { toFields } from '../present/toFields.ts';
import { etagOf, toListItem } from '../present/toListItem.ts';
import { readFields } from '../query/readFields.ts';
import { readItemBody } from '../query/readItemBody.ts';
import { writeRow } from '../writeRow.ts';

/** PATCH of an item, or of its fields: the same write, another answer. */
export function updateItem(call: GraphCall): Answer {
  const found = rowListOf(call);
  const item = itemOf(call, found);
  checkMayChange(call, found, item);
  const ofFields = call.operation.name === 'updateFields';
  const fields = readFields(found.list, ofFields ? readJson(call.incoming) : readItemBody(call.incoming));
  const written = writeRow(call.tenant, () =>
    writeItem(call.tenant.store, found.list, item.id, { fields, editor: call.user.no, at: call.tenant.clock.iso() }),
  );
  return json(200, ofFields ? toFields(found.list, written, undefined) : toListItem(call, found, written, { select: undefined }), { ETag: etagOf(written) });
}
