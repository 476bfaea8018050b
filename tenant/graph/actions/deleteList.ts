import type { Answer } from '../../http/Answer.ts';
import { nothing } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import { deleteList as removeList } from '../../store/deleteList.ts';
import { listOf } from '../listOf.ts';
import type { GraphCall } from '../Operation.ts';

export function deleteList(call: GraphCall): Answer {
  const { list, role } = listOf(call);
  if (role !== 'full') {
    throw serviceErrors.accessDenied();
  }
  removeList(call.tenant.store, call.tenant.world, list);
  return nothing();
}
