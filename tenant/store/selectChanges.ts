import { toItem } from './items.ts';
import { tableOf } from './listTable.ts';
import type { Item, List } from './Model.ts';
import type { Store } from './openStore.ts';

export type Change = { seq: number; item: Item } | { seq: number; deletedId: number };

/**
 * What has changed after `afterSeq`, oldest change first, at most `limit`. Deletions count from `deletionsAfterSeq`:
 * a first enumeration has no use for rows that were gone before it began.
 */
export function selectChanges(store: Store, list: List, afterSeq: number, deletionsAfterSeq: number, limit: number): Change[] {
  const items: Change[] = store
    .statement(`select * from ${tableOf(list)} where seq > ? order by seq limit ?`)
    .all(afterSeq, limit)
    .map((row) => ({ seq: Number(row['seq']), item: toItem(row) }));
  const deletions: Change[] = store
    .statement('select seq, id from deletions where list = ? and seq > ? order by seq limit ?')
    .all(list.no, Math.max(afterSeq, deletionsAfterSeq), limit)
    .map((row) => ({ seq: Number(row['seq']), deletedId: Number(row['id']) }));
  return [...items, ...deletions].sort((left, right) => left.seq - right.seq).slice(0, limit);
}
