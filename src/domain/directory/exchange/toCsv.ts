import { Person } from '../../people/Person';

/** A column: its heading in the reader's language, and what stands in it. */
export interface CsvColumn<Row = Person> {
  readonly heading: string;
  readonly value: (row: Row) => string | undefined;
}

/**
 * Rows (people, unless told) as CSV for Excel in Swedish: semicolons, UTF-8 with a byte order mark, CR LF, every cell quoted. A cell that a
 * spreadsheet could take for a formula begins with an apostrophe (OWASP, CSV injection).
 */
export function toCsv<Row = Person>(entries: readonly Row[], columns: readonly CsvColumn<Row>[]): string {
  const rows: readonly (readonly string[])[] = [
    columns.map(({ heading }) => heading),
    ...entries.map((entry) => columns.map(({ value }) => value(entry) ?? ''))
  ];
  return `\ufeff${rows.map((row) => `${row.map(toCell).join(';')}\r\n`).join('')}`;
}

function toCell(text: string): string {
  const safe: string = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}
