import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';

export interface Store {
  database: DatabaseSync;
  /** Prepared once, kept until the shape of a table changes. */
  statement(sql: string): StatementSync;
  /** Runs DDL. */
  reshape(sql: string): void;
  inTransaction<T>(work: () => T): T;
  close(): void;
}

const schema = `
create table if not exists meta (key text primary key, value text not null) without rowid;
create table if not exists users (no integer primary key, json text not null);
create table if not exists user_changes (seq integer primary key autoincrement, id text not null, properties text not null);
create table if not exists sites (no integer primary key, json text not null);
create table if not exists lists (no integer primary key, json text not null, next_id integer not null, seq integer not null, item_count integer not null);
create table if not exists deletions (list integer not null, seq integer not null, id integer not null, primary key (list, seq)) without rowid;
create table if not exists files (
  list integer not null, id integer not null, guid text not null, path text not null collate nocase, version integer not null,
  size integer not null, content_type text not null, created_at text not null, modified_at text not null,
  author integer not null, editor integer not null, content blob not null, primary key (list, id));
create table if not exists versions (list integer not null, id integer not null, version integer not null, json text not null, primary key (list, id, version)) without rowid;
create table if not exists pages (no integer primary key, site integer not null, guid text not null, json text not null);
create unique index if not exists files_path on files (list, path);
`;

/** Opens a file, or `:memory:`; a tenant owns its store alone. */
export function openStore(file: string): Store {
  const database = new DatabaseSync(file);
  // A demo's data may be lost with the machine's power; speed matters more.
  database.exec('pragma journal_mode = wal; pragma synchronous = off; pragma temp_store = memory; pragma cache_size = -65536;');
  database.exec(schema);
  const statements = new Map<string, StatementSync>();
  let depth = 0;
  return {
    database,
    statement(sql) {
      let statement = statements.get(sql);
      if (statement === undefined) {
        statement = database.prepare(sql);
        statements.set(sql, statement);
      }
      return statement;
    },
    reshape(sql) {
      statements.clear();
      database.exec(sql);
    },
    inTransaction(work) {
      if (depth > 0) {
        return work();
      }
      database.exec('begin immediate');
      depth += 1;
      try {
        const result = work();
        database.exec('commit');
        return result;
      } catch (error) {
        database.exec('rollback');
        throw error;
      } finally {
        depth -= 1;
      }
    },
    close() {
      statements.clear();
      database.close();
    },
  };
}
