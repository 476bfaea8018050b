import { DirectoryLists } from '../../domain/directory/lists/DirectoryLists';
import { ListRow, ListSnapshot } from '../../domain/directory/lists/ListRow';
import { DirectoryFile } from '../../domain/sync/PublishedFiles';

/** A directory as the JSON that `toDirectoryFile` reads; the format stands in `docs/log-format.md`. */
export function fromDirectoryFile({ version, publishedAt, people, lists }: DirectoryFile): unknown {
  return { format: 1, version, publishedAt, people, ...(lists ? { lists: fromLists(lists) } : {}) };
}

function fromLists({ responsibilities, mandates, profiles, keepers }: DirectoryLists): unknown {
  return { responsibilities: fromSnapshot(responsibilities), mandates: fromSnapshot(mandates), profiles: fromSnapshot(profiles), keepers };
}

function fromSnapshot<T>({ rows, token }: ListSnapshot<T>): unknown {
  return { token, rows: rows.map(fromRow) };
}

function fromRow<T>(row: ListRow<T>): unknown {
  const about = { item: row.itemId, at: row.changedAt, by: row.changedBy };
  return row.type === 'seal' ? { ...about, seal: row.importId, replaces: row.replaces } : { ...about, version: row.version, import: row.importId, value: row.value };
}
