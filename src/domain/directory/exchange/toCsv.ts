import { Person } from '../../people/Person';

/** A column: its heading in the reader's language, and what stands in it. */
export interface CsvColumn {
  readonly heading: string;
  readonly value: (person: Person) => string | undefined;
}

/**
 * People as CSV for Excel in Swedish: semicolons, UTF-8 with a byte order mark, CR LF, every cell quoted. A cell that a
 * spreadsheet could take for a formula begins with an apostrophe (OWASP, CSV injection).
 */
export function toCsv(people: readonly Person[], columns: readonly CsvColumn[]): string {
  const rows: readonly (readonly string[])[] = [
    columns.map(({ heading }) => heading),
    ...people.map((person) => columns.map(({ value }) => value(person) ?? ''))
  ];
  return `\ufeff${rows.map((row) => `${row.map(toCell).join(';')}\r\n`).join('')}`;
}

function toCell(text: string): string {
  const safe: string = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}
