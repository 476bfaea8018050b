import type { Item, List } from '../../store/Model.ts';

/** The version that people see: it stays at 1.0 where the list keeps none. */
export function versionOf(list: List, item: Item): string {
  return list.settings.versioning ? `${item.version}.0` : '1.0';
}
