import * as v from 'valibot';

import { OwnRows } from '../../domain/mine/OwnRows';
import { GraphClient } from '../client/GraphClient';
import { columns } from '../log/activityRow';
import { literal } from '../log/literal';
import { RowsPage } from '../log/readPage';
import { readWidePage } from '../log/readWidePage';
import { toChange } from '../log/toChange';
import { Site } from '../Site';
import { sitePath } from '../sitePath';

/** Beside what the feed reads: everything that a row says of a person. */
const allColumns: readonly string[] = [...columns, 'At', 'About'];
const pageSize: number = 1_000;

const rowSchema = v.object({ createdDateTime: v.pipe(v.string(), v.maxLength(40)), fields: v.record(v.string(), v.unknown()) });

/** Rows by or about a person, out of the list Activities by Microsoft Graph: one `eq` on one indexed column. */
export function graphOwnRows({ client, site }: { readonly client: GraphClient; readonly site: Site }): OwnRows {
  const items: string = `${sitePath(site)}/lists/Activities/items`;
  const expand: string = `$expand=fields($select=${allColumns.join(',')})`;

  return {
    async read(column, person, next) {
      const path: string = `${items}?${expand}&$filter=fields/${column}%20eq%20${literal(person)}&$top=${pageSize}`;
      const page: RowsPage | 'tooMany' = await readWidePage(client, next ?? path);
      if (page === 'tooMany') return page;
      const rows = page.rows.flatMap((row) => {
        const read = v.safeParse(rowSchema, row);
        if (!read.success) return [];
        const { createdDateTime: createdAt, fields } = read.output;
        return [{ createdAt, columns: toColumns(fields), change: toChange(row) }];
      });
      return { rows, ...(page.next ? { next: page.next } : {}) };
    }
  };
}

function toColumns(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(allColumns.filter((name) => typeof fields[name] === 'string' && fields[name] !== '').map((name) => [name, String(fields[name])]));
}
