import { foldWord } from '../search/foldWord';
import { CsvImport, ReadCsv, RowError, RowProblem } from './CsvImport';

/** A row by the names of the columns. */
export interface Row<Column extends string> {
  /** Trimmed; empty when the column or the cell is not there. */
  cell(column: Column): string;
  /** Notes what is wrong; the row is not imported. */
  fail(column: Column, problem: RowProblem, value?: string): void;
}

const longest: number = 80;

/**
 * Reads rows under headings, in any order and case; other columns are ignored, and so are empty rows.
 * @param columns - each with the headings that it is known by, the first of which is told when it is missing
 */
export function readRows<Column extends string, T>(
  text: string,
  readCsv: ReadCsv,
  columns: Readonly<Record<Column, { readonly headings: readonly string[]; readonly required: boolean }>>,
  toItem: (row: Row<Column>) => T | undefined
): CsvImport<T> {
  const names = Object.keys(columns) as Column[];
  const { rows: [heading = [], ...rows], brokenRows } = readCsv(text.replace(/^\ufeff/, ''));
  const broken: ReadonlySet<number> = new Set(brokenRows);
  const plain: readonly string[] = heading.map((name) => foldWord(name.trim()));
  const places = new Map(names.map((name) => [name, plain.findIndex((own) => columns[name].headings.some((known) => foldWord(known) === own))]));
  const missingColumns = names.filter((name) => columns[name].required && places.get(name) === -1).map((name) => columns[name].headings[0]);
  if (missingColumns.length > 0) return { items: [], errors: [], missingColumns };

  const items: T[] = [];
  const errors: RowError[] = [];
  rows.forEach((cells, i) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    if (broken.has(i + 1)) {
      errors.push({ row: i + 2, column: '', problem: 'badQuotes', value: cells.join(' ').slice(0, longest) });
      return;
    }
    const before: number = errors.length;
    const row: Row<Column> = {
      cell: (column) => (cells[places.get(column) ?? -1] ?? '').trim(),
      fail: (column, problem, value = row.cell(column)) => {
        errors.push({ row: i + 2, column: heading[places.get(column) ?? -1]?.trim() ?? columns[column].headings[0], problem, value: value.slice(0, longest) });
      }
    };
    for (const name of names) if (columns[name].required && row.cell(name) === '') row.fail(name, 'missing');
    const item: T | undefined = errors.length === before ? toItem(row) : undefined;
    if (item !== undefined && errors.length === before) items.push(item);
  });
  return { items, errors, missingColumns };
}
