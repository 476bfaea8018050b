import { HistoryPage, HistoryRow } from '../../domain/kudos/HistoryRow';
import { literal } from './literal';
import { LogContext } from './LogContext';
import { readWidePage } from './readWidePage';
import { RowsPage } from './readPage';
import { toHistoryRow } from './toHistoryRow';

/** A page of all rows that concern a person: kudos given (About is the sender's own id there too), received and taken down. */
export async function readHistory({ client, items, expand }: LogContext, person: string, next?: string): Promise<HistoryPage | 'tooMany'> {
  const path: string = `${items}?${expand}&$filter=fields/About eq ${literal(person)}&$top=1000`.replace(/ /g, '%20');
  const page: RowsPage | 'tooMany' = await readWidePage(client, next ?? path);
  if (page === 'tooMany') return page;
  const rows: HistoryRow[] = [];
  for (const row of page.rows) {
    const read: HistoryRow | undefined = toHistoryRow(row, person);
    if (read) rows.push(read);
  }
  return { rows, ...(page.next ? { next: page.next } : {}) };
}
