import { randomUUID } from 'node:crypto';
import type { List, StoredFile } from './Model.ts';
import type { Store } from './openStore.ts';
import { saveCounters } from './World.ts';

const columns = 'id, guid, path, version, size, content_type, created_at, modified_at, author, editor';

export interface FileWrite {
  path: string;
  content: Uint8Array;
  contentType: string;
  author: number;
  at: string;
}

/** Makes or replaces the file at a path. */
export function writeFile(store: Store, list: List, file: FileWrite): StoredFile {
  const old = findFile(store, list, file.path);
  store.inTransaction(() => {
    if (old === undefined) {
      store
        .statement(`insert into files (list, ${columns}, content) values (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)`)
        .run(list.no, list.nextId, randomUUID(), file.path, file.content.length, file.contentType, file.at, file.at, file.author, file.author, file.content);
      Object.assign(list, { nextId: list.nextId + 1, itemCount: list.itemCount + 1 });
      saveCounters(store, list);
    } else {
      store
        .statement('update files set version = version + 1, size = ?, content_type = ?, modified_at = ?, editor = ?, content = ? where list = ? and id = ?')
        .run(file.content.length, file.contentType, file.at, file.author, file.content, list.no, old.id);
    }
  });
  return findFile(store, list, file.path) as StoredFile;
}

export function findFile(store: Store, list: List, path: string): StoredFile | undefined {
  const row = store.statement(`select ${columns} from files where list = ? and path = ?`).get(list.no, path);
  return row === undefined ? undefined : toFile(row);
}

export function findFileByGuid(store: Store, list: List, guid: string): StoredFile | undefined {
  const row = store.statement(`select ${columns} from files where list = ? and guid = ?`).get(list.no, guid);
  return row === undefined ? undefined : toFile(row);
}

/** Files below a folder (`''` is the root), in the order of their paths. */
export function filesBelow(store: Store, list: List, folder: string, limit: number): StoredFile[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  return store
    .statement(`select ${columns} from files where list = ? and path >= ? and path < ? order by path limit ?`)
    .all(list.no, prefix, `${prefix}\u{10FFFF}`, limit)
    .map(toFile);
}

export function readContent(store: Store, list: List, file: StoredFile): Uint8Array {
  const content = store.statement('select content from files where list = ? and id = ?').get(list.no, file.id)?.['content'];
  return content instanceof Uint8Array ? content : new Uint8Array();
}

export function deleteFile(store: Store, list: List, file: StoredFile): void {
  store.inTransaction(() => {
    store.statement('delete from files where list = ? and id = ?').run(list.no, file.id);
    list.itemCount -= 1;
    saveCounters(store, list);
  });
}

function toFile(row: Record<string, unknown>): StoredFile {
  return {
    id: Number(row['id']),
    guid: String(row['guid']),
    path: String(row['path']),
    version: Number(row['version']),
    size: Number(row['size']),
    contentType: String(row['content_type']),
    createdAt: String(row['created_at']),
    modifiedAt: String(row['modified_at']),
    author: Number(row['author']),
    editor: Number(row['editor']),
  };
}
