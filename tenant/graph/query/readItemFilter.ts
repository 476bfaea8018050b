import { serviceErrors } from '../../http/serviceErrors.ts';
import { allOf, countItems } from '../../store/items.ts';
import type { Condition } from '../../store/items.ts';
import type { List } from '../../store/Model.ts';
import type { GraphCall } from '../Operation.ts';
import { parseItemFilter } from './parseItemFilter.ts';
import type { ItemComparison } from './parseItemFilter.ts';
import { toCondition } from './toCondition.ts';

/** SharePoint's list view threshold. */
const threshold = 5000;
const ranges: readonly string[] = ['lt', 'gt', 'le', 'ge'];

type Asker = Pick<GraphCall, 'tenant' | 'incoming'>;

/**
 * A filter as a condition, where SharePoint would serve it: the column has an index, and the first comparison matches at most
 * 5,000 rows, whatever a second would leave of them (msgraph-sdk-dotnet#827, sp-dev-docs#7149).
 */
export function readItemFilter(call: Asker, list: List, text: string): Condition {
  const comparisons = parseItemFilter(text);
  const [first, ...others] = comparisons.map(toCondition) as [Condition, ...Condition[]];
  comparisons.forEach((comparison) => checkComparison(call, list, comparison));
  if (list.itemCount > threshold && countItems(call.tenant.store, list, first, threshold + 1) > threshold) {
    throw serviceErrors.listViewThreshold();
  }
  return allOf([first, ...others]);
}

function checkComparison({ tenant, incoming }: Asker, list: List, { field, operator }: ItemComparison): void {
  const column = list.settings.columns.find(({ name }) => name === field);
  if (column === undefined) {
    throw serviceErrors.fieldNotRecognized(field);
  }
  if (!column.indexed) {
    if (!/HonorNonIndexedQueriesWarningMayFailRandomly/i.test(incoming.headers['prefer'] ?? '')) {
      throw serviceErrors.notIndexed(field);
    }
    if (list.itemCount >= threshold) {
      throw serviceErrors.listViewThreshold();
    }
  }
  const doubted = ranges.includes(operator) ? 'rangesRefused' : operator === 'startswith' && list.itemCount > threshold ? 'prefixesRefused' : undefined;
  if (doubted !== undefined && tenant.doubts.isOn(doubted)) {
    throw serviceErrors.listViewThreshold();
  }
}
