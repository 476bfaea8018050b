import type { Column, List } from './Model.ts';
import type { Store } from './openStore.ts';

/** Each list is a table of its own, so that an indexed column is a real index. */
export function tableOf(list: List): string {
  return `items_${list.no}`;
}

/** SharePoint compares text without regard to case; names come from `toInternalName`, so quoting suffices. */
export function columnOf(name: string): string {
  return `"f_${name}"`;
}

export function createTable(store: Store, list: List): void {
  store.reshape(
    `create table ${tableOf(list)} (id integer primary key, guid text not null, version integer not null, created_at text not null,
     modified_at text not null, author integer not null, editor integer not null, seq integer not null);
     create index ${tableOf(list)}_seq on ${tableOf(list)} (seq);`,
  );
  for (const column of list.settings.columns) {
    addColumn(store, list, column);
  }
}

export function addColumn(store: Store, list: List, column: Column): void {
  store.reshape(`alter table ${tableOf(list)} add column ${columnOf(column.name)} text collate nocase`);
  indexColumn(store, list, column);
}

/** Makes, remakes or drops the index of a column, as its settings say. */
export function indexColumn(store: Store, list: List, column: Column): void {
  const index = `"${tableOf(list)}_${column.name}"`;
  store.reshape(`drop index if exists ${index}`);
  if (column.indexed) {
    store.reshape(`create ${column.unique ? 'unique ' : ''}index ${index} on ${tableOf(list)} (${columnOf(column.name)})`);
  }
}
