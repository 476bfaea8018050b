import { CsvColumn, toCsv } from '../../domain/directory/exchange/toCsv';
import { unitName } from '../../domain/people/unit';
import { DirectoryDeps } from './DirectoryDeps';

/** Those of a unit as CSV, as they are shown: whoever is not shown is not in the file. */
export function exportUnit(path: string, { book, exportWords, saveFile }: Pick<DirectoryDeps, 'book' | 'exportWords' | 'saveFile'>): void {
  const people = book.unit(path)?.unit.people;
  if (!people) return;
  const columns: readonly CsvColumn[] = [
    { heading: exportWords.name, value: ({ name }) => name },
    { heading: exportWords.title, value: ({ title }) => title },
    { heading: exportWords.unit, value: ({ unit }) => unit.replace(/\//g, ' › ') },
    { heading: exportWords.phone, value: ({ phones = [] }) => phones.join(', ') },
    { heading: exportWords.mail, value: ({ mail }) => mail },
    { heading: exportWords.office, value: ({ office }) => office }
  ];
  saveFile(`${unitName(path)}.csv`, 'text/csv;charset=utf-8', toCsv(people, columns));
}
