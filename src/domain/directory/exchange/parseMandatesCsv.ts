import { Person } from '../../people/Person';
import { Mandate } from '../Mandate';
import { CsvImport, ImportContext } from './CsvImport';
import { findOne } from './findOne';
import { readRows, Row } from './readRows';

const columns = {
  person: { headings: ['Förtroendevald', 'E-post', 'Namn', 'Politician', 'Email', 'Name'], required: true },
  board: { headings: ['Nämnd', 'Organ', 'Board'], required: true },
  party: { headings: ['Parti', 'Party'], required: true },
  role: { headings: ['Roll', 'Uppdrag', 'Role'], required: true },
  from: { headings: ['Från', 'Från och med', 'From'], required: true },
  to: { headings: ['Till', 'Till och med', 'To'], required: false }
} as const;
type Column = keyof typeof columns;

const longest: number = 120;

/** Mandates out of CSV; dates as 2026-10-15, the last day included. */
export function parseMandatesCsv(text: string, context: ImportContext): CsvImport<Mandate> {
  const taken: Set<string> = new Set();
  return readRows(text, context.readCsv, columns, (row: Row<Column>): Mandate | undefined => {
    const [board, party, role, from, to] = (['board', 'party', 'role', 'from', 'to'] as const).map((column) => row.cell(column));
    (['board', 'party', 'role'] as const).forEach((column) => row.cell(column).length > longest && row.fail(column, 'tooLong'));
    if (!isDate(from)) row.fail('from', 'badDate');
    if (to !== '' && !isDate(to)) row.fail('to', 'badDate');
    if (isDate(from) && isDate(to) && to < from) row.fail('to', 'endsBeforeStart');
    const person: Person | undefined = findOne(row, 'person', row.cell('person'), context);
    if (!person) return undefined;
    const key: string = [person.id, board, role, from].join('|').toLowerCase();
    if (taken.has(key)) row.fail('person', 'duplicate');
    taken.add(key);
    return { id: context.createId(), person: person.id, board, party, role, from, ...(to ? { to } : {}) };
  });
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time: number = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
