import type { GraphCall } from '../Operation.ts';
import { readPageSize, usualPage } from './readPageSize.ts';

/** A page of items or changes, and whether there is more: how many it holds is undocumented, hence a doubt. */
export function cutPage<T>(call: GraphCall, read: (most: number) => T[]): { page: T[]; hasMore: boolean } {
  const asked = readPageSize(call);
  const rows = read(Math.max(asked, usualPage) + 1);
  const pageSize = asked !== usualPage && rows.length > Math.min(asked, usualPage) && call.tenant.doubts.isOn('pagesOf200') ? usualPage : asked;
  return { page: rows.slice(0, pageSize), hasMore: rows.length > pageSize };
}
