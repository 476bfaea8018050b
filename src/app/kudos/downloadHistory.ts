import { toCsv } from '../../domain/directory/exchange/toCsv';
import { downloadFile } from '../../host/downloadFile';
import { HistoryFile } from '../../ui/kudos/KudosModel';

/** One's own thanks as a file, to keep: a table as its reader would say it, or everything as it is stored. */
export function downloadHistory(file: HistoryFile): void {
  if (file.kind === 'json') return downloadFile('berom.json', 'application/json', JSON.stringify(file.entries, undefined, 2));
  const columns = file.headings.map((heading, at) => ({ heading, value: (row: readonly string[]) => row[at] }));
  downloadFile('berom.csv', 'text/csv;charset=utf-8', toCsv(file.rows, columns));
}
