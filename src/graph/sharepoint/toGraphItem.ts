import { Authors } from './SharePointSite';

/** A row of SharePoint's REST, whichever of its two forms it came in. */
export interface SharePointRow {
  readonly id: unknown;
  readonly eTag: string;
  readonly created: unknown;
  readonly author: number;
  /** What the row itself says of the author's name. */
  readonly authorName?: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A list item as Graph gives it: empty columns are left out. Without columns, all that there are. */
export function toGraphItem(row: SharePointRow, columns: readonly string[], authors: Authors): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name of columns.length === 0 ? Object.keys(row.values) : columns) {
    const value: unknown = row.values[name];
    if (typeof value === 'string' && value !== '') fields[name] = value;
  }
  const { user } = authors.of(row.author);
  return {
    id: String(row.id),
    eTag: row.eTag,
    createdDateTime: String(row.created),
    createdBy: { user: { ...(row.authorName ? { displayName: row.authorName } : {}), ...user } },
    fields
  };
}

/** A row as JSON. */
export function fromJson(item: Record<string, unknown>, eTag: string | undefined): SharePointRow {
  return {
    id: item.Id ?? item.ID,
    eTag: eTag ?? String(item['odata.etag'] ?? ''),
    created: item.Created,
    author: Number(item.AuthorId) || 0,
    values: item
  };
}

/** A row as an element of a rowset: `ows_Author` is `12;#Karin Åkesson`, `owshiddenversion` the number in the ETag. */
export function fromRowset(values: Readonly<Record<string, string>>): SharePointRow {
  const [, number = '0', name = ''] = /^(\d+);#([^#]*)/.exec(values.Author ?? '') ?? [];
  return {
    id: values.ID,
    eTag: `"${values.GUID ?? ''},${values.owshiddenversion ?? '1'}"`,
    created: values.Created,
    author: Number(number),
    authorName: name.replace(/,,/g, ',').replace(/,$/, ''),
    values
  };
}
