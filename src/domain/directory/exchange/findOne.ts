import { Person } from '../../people/Person';
import { ImportContext } from './CsvImport';
import { Row } from './readRows';

/** The one whom a cell means; otherwise the row fails. */
export function findOne<Column extends string>(row: Row<Column>, column: Column, cell: string, { findPeople }: ImportContext): Person | undefined {
  const found: readonly Person[] = findPeople(cell);
  if (found.length === 1) return found[0];
  row.fail(column, found.length === 0 ? 'unknownPerson' : 'severalPeople', cell);
  return undefined;
}
