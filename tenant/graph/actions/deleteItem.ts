import type { Answer } from '../../http/Answer.ts';
import { nothing } from '../../http/Answer.ts';
import { deleteItem as removeItem } from '../../store/items.ts';
import { checkMayChange, itemOf } from '../itemAccess.ts';
import { rowListOf } from '../listOf.ts';
import type { GraphCall } from '../Operation.ts';

export function deleteItem(call: GraphCall): Answer {
  const found = rowListOf(call);
  const item = itemOf(call, found);
  checkMayChange(call, found, item);
  removeItem(call.tenant.store, found.list, item.id);
  return nothing();
}
