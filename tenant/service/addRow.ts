import { insertItem } from '../store/items.ts';
import type { NewItem } from '../store/items.ts';
import type { Item, List } from '../store/Model.ts';
import type { Tenant } from '../Tenant.ts';

/** Adds a row. Throws sqlite's own error on a value that is not unique, and may then leave a row without values behind. */
export function addRow({ store, doubts }: Tenant, list: List, item: NewItem): Item {
  try {
    return insertItem(store, list, item);
  } catch (error) {
    if (isDuplicate(error) && doubts.isOn('duplicateLeavesEmptyRow')) {
      insertItem(store, list, { ...item, fields: {} });
    }
    throw error;
  }
}

export function isDuplicate(error: unknown): boolean {
  return error instanceof Error && /UNIQUE constraint failed/.test(error.message);
}
