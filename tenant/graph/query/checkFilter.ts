import { serviceErrors } from '../../http/serviceErrors.ts';
import { countItems } from '../../store/items.ts';
import type { Condition } from '../../store/items.ts';
import type { List } from '../../store/Model.ts';
import type { GraphCall } from '../Operation.ts';
import type { ItemFilter } from './parseItemFilter.ts';

/** SharePoint's list view threshold. */
export const listViewThreshold = 5000;

const ranges: string[] = ['lt', 'gt', 'le', 'ge'];

/** Throws where SharePoint would not serve the filter: no index, or more than 5,000 matches. */
export function checkFilter(call: Pick<GraphCall, 'tenant' | 'incoming'>, list: List, filter: ItemFilter, condition: Condition): void {
  const column = list.settings.columns.find(({ name }) => name === filter.field);
  if (column === undefined) {
    throw serviceErrors.fieldNotRecognized(filter.field);
  }
  if (!column.indexed) {
    if (!/HonorNonIndexedQueriesWarningMayFailRandomly/i.test(call.incoming.headers['prefer'] ?? '')) {
      throw serviceErrors.notIndexed(filter.field);
    }
    if (list.itemCount >= listViewThreshold) {
      throw serviceErrors.listViewThreshold();
    }
  }
  if (call.tenant.doubts.rangesRefused && ranges.includes(filter.comparison)) {
    throw serviceErrors.listViewThreshold();
  }
  if (list.itemCount > listViewThreshold && countItems(call.tenant.store, list, condition, listViewThreshold + 1) > listViewThreshold) {
    throw serviceErrors.listViewThreshold();
  }
}
