import { randomUUID } from 'node:crypto';
import { columnOf, tableOf } from './listTable.ts';
import type { List } from './Model.ts';
import type { Store } from './openStore.ts';
import { saveCounters } from './World.ts';

export interface OlderItem {
  fields: Record<string, string>;
  author: number;
  at: string;
}

/** Adds rows as if they had been there from the start: their change numbers lie before every delta token's. */
export function insertOlderItems(store: Store, list: List, count: number, items: Iterable<OlderItem>): number {
  const names = list.settings.columns.map((column) => column.name);
  const lowest = Number(store.statement(`select min(seq) as seq from ${tableOf(list)}`).get()?.['seq'] ?? 1);
  const insert = store.statement(
    `insert into ${tableOf(list)} (id, guid, version, created_at, modified_at, author, editor, seq${names.map((name) => `, ${columnOf(name)}`).join('')})
     values (?, ?, 1, ?, ?, ?, ?, ?${', ?'.repeat(names.length)})`,
  );
  let made = 0;
  store.inTransaction(() => {
    for (const item of items) {
      const values = names.map((name) => item.fields[name] || null);
      insert.run(list.nextId, randomUUID(), item.at, item.at, item.author, item.author, Math.min(lowest, 0) - count + made, ...values);
      list.nextId += 1;
      made += 1;
    }
    list.itemCount += made;
    saveCounters(store, list);
  });
  return made;
}
