import type { Item, List } from './Model.ts';
import type { Store } from './openStore.ts';

/** Keeps an item as it was before a change. */
export function keepVersion(store: Store, list: List, item: Item): void {
  store.statement('insert or replace into versions (list, id, version, json) values (?, ?, ?, ?)').run(list.no, item.id, item.version, JSON.stringify(item));
}

/** What an item was, newest first; never what it is. */
export function selectVersions(store: Store, list: List, id: number): Item[] {
  return store
    .statement('select json from versions where list = ? and id = ? order by version desc')
    .all(list.no, id)
    .map((row) => JSON.parse(String(row['json'])) as Item);
}

export function forgetVersions(store: Store, list: List, id: number): void {
  store.statement('delete from versions where list = ? and id = ?').run(list.no, id);
}
