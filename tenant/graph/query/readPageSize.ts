import { serviceErrors } from '../../http/serviceErrors.ts';
import type { GraphCall } from '../Operation.ts';

export const usualPage = 200;
const largestPage = 5000;

/** Rows a page, as `$top` says. */
export function readPageSize(call: GraphCall): number {
  const option = call.query['$top'];
  if (option === undefined) {
    return usualPage;
  }
  if (!/^\d+$/.test(option) || Number(option) === 0) {
    throw serviceErrors.invalidTop(option);
  }
  return Math.min(Number(option), largestPage);
}
