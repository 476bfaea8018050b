import { randomUUID } from 'node:crypto';
import { createTable } from './listTable.ts';
import type { Column, List, ListSettings } from './Model.ts';
import type { Store } from './openStore.ts';
import type { World } from './World.ts';
import { saveList } from './World.ts';

export type NewList = Pick<ListSettings, 'site' | 'title' | 'template' | 'hidden' | 'createdAt'> & Partial<ListSettings>;

/** A new, empty list with the column that every list has. */
export function createList(store: Store, world: World, wanted: NewList): List {
  const title: Column = toColumn({ name: 'Title', type: 'text', required: wanted.template === 'genericList' });
  const settings: ListSettings = {
    guid: randomUUID(),
    viewGuid: randomUUID(),
    urlName: wanted.title,
    description: '',
    readSecurity: 1,
    writeSecurity: 1,
    versioning: wanted.template === 'genericList' || wanted.template === 'documentLibrary',
    viewQuery: '',
    assignments: null,
    ...wanted,
    columns: [title, ...(wanted.columns ?? []).filter((column) => column.name !== 'Title')],
  };
  const list: List = { no: Math.max(0, ...world.lists.map((other) => other.no)) + 1, settings, nextId: 1, seq: 0, itemCount: 0 };
  createTable(store, list);
  saveList(store, list);
  world.lists.push(list);
  return list;
}

export function toColumn(wanted: { name: string; type: 'text' | 'note' } & Partial<Column>): Column {
  return { displayName: wanted.name, guid: randomUUID(), indexed: false, unique: false, required: false, ...wanted };
}
