import { ReadCsv } from './CsvImport';

/** Enough of CSV for tests: semicolons and lines; a lone quote breaks its row. */
export const fakeReadCsv: ReadCsv = (text) => {
  const lines: readonly string[] = text.split('\n');
  return { rows: lines.map((line) => line.split(';')), brokenRows: lines.flatMap((line, i) => (line.indexOf('"') >= 0 ? [i] : [])) };
};
