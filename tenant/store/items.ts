import { randomUUID } from 'node:crypto';
import type { SQLInputValue } from 'node:sqlite';
import { columnOf, tableOf } from './listTable.ts';
import type { Item, List } from './Model.ts';
import type { Store } from './openStore.ts';
import { forgetVersions, keepVersion } from './versions.ts';
import { saveCounters } from './World.ts';

/** A SQL condition on a list's rows and its values. */
export interface Condition {
  sql: string;
  values: SQLInputValue[];
}

/** No condition at all. */
export const everyRow: Condition = { sql: '1', values: [] };

export function allOf(conditions: readonly Condition[]): Condition {
  const real = conditions.filter((condition) => condition !== everyRow);
  return real.length === 0 ? everyRow : { sql: real.map(({ sql }) => sql).join(' and '), values: real.flatMap(({ values }) => values) };
}

export interface NewItem {
  fields: Record<string, string | null>;
  author: number;
  at: string;
}

/** Adds a row; the caller has checked the fields. Throws sqlite's own error on a value that is not unique. */
export function insertItem(store: Store, list: List, item: NewItem): Item {
  const id = list.nextId;
  const seq = list.seq + 1;
  const names = Object.keys(item.fields).filter((name) => item.fields[name] !== null && item.fields[name] !== '');
  store.inTransaction(() => {
    store
      .statement(
        `insert into ${tableOf(list)} (id, guid, version, created_at, modified_at, author, editor, seq${names.map((name) => `, ${columnOf(name)}`).join('')})
         values (?, ?, 1, ?, ?, ?, ?, ?${', ?'.repeat(names.length)})`,
      )
      .run(id, randomUUID(), item.at, item.at, item.author, item.author, seq, ...names.map((name) => item.fields[name] ?? null));
    Object.assign(list, { nextId: id + 1, seq, itemCount: list.itemCount + 1 });
    saveCounters(store, list);
  });
  return findItem(store, list, id) as Item;
}

export interface ItemChange {
  fields: Record<string, string | null>;
  editor: number;
  at: string;
  /** Only ValidateUpdateListItem may set it. */
  author?: number;
}

export function updateItem(store: Store, list: List, id: number, change: ItemChange): Item {
  const seq = list.seq + 1;
  const names = Object.keys(change.fields);
  const author = change.author === undefined ? '' : ', author = ?';
  store.inTransaction(() => {
    if (list.settings.versioning) {
      keepVersion(store, list, findItem(store, list, id) as Item);
    }
    store
      .statement(
        `update ${tableOf(list)} set version = version + 1, modified_at = ?, editor = ?, seq = ?${author}${names
          .map((name) => `, ${columnOf(name)} = ?`)
          .join('')} where id = ?`,
      )
      .run(
        change.at,
        change.editor,
        seq,
        ...(change.author === undefined ? [] : [change.author]),
        ...names.map((name) => (change.fields[name] === '' ? null : (change.fields[name] ?? null))),
        id,
      );
    list.seq = seq;
    saveCounters(store, list);
  });
  return findItem(store, list, id) as Item;
}

export function deleteItem(store: Store, list: List, id: number): void {
  store.inTransaction(() => {
    store.statement(`delete from ${tableOf(list)} where id = ?`).run(id);
    forgetVersions(store, list, id);
    Object.assign(list, { seq: list.seq + 1, itemCount: list.itemCount - 1 });
    store.statement('insert into deletions (list, seq, id) values (?, ?, ?)').run(list.no, list.seq, id);
    saveCounters(store, list);
  });
}

export function findItem(store: Store, list: List, id: number): Item | undefined {
  const row = store.statement(`select * from ${tableOf(list)} where id = ?`).get(id);
  return row === undefined ? undefined : toItem(row);
}

/** Rows in the order of their ids, after `afterId`. */
export function selectItems(store: Store, list: List, condition: Condition, afterId: number, limit: number): Item[] {
  // The plus keeps sqlite from walking a million ids for a handful of matches.
  const id = condition === everyRow ? 'id' : '+id';
  return store
    .statement(`select * from ${tableOf(list)} where ${condition.sql} and ${id} > ? order by ${id} limit ?`)
    .all(...condition.values, afterId, limit)
    .map(toItem);
}

/** How many rows match, counted no further than `limit`. */
export function countItems(store: Store, list: List, condition: Condition, limit: number): number {
  const row = store.statement(`select count(*) as n from (select 1 from ${tableOf(list)} where ${condition.sql} limit ?)`).get(...condition.values, limit);
  return Number(row?.['n'] ?? 0);
}

export function toItem(row: Record<string, unknown>): Item {
  const fields: Record<string, string> = {};
  for (const key of Object.keys(row)) {
    const value = row[key];
    if (key.startsWith('f_') && typeof value === 'string') {
      fields[key.slice(2)] = value;
    }
  }
  return {
    id: Number(row['id']),
    guid: String(row['guid']),
    version: Number(row['version']),
    createdAt: String(row['created_at']),
    modifiedAt: String(row['modified_at']),
    author: Number(row['author']),
    editor: Number(row['editor']),
    seq: Number(row['seq']),
    fields,
  };
}
