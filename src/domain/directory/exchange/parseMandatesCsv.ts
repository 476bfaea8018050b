import { Person } from '../../people/Person';
import { Mandate } from '../Mandate';
import { checkMandate, mandateKey, MandateProblems } from '../mandates/checkMandate';
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

/** Mandates out of CSV; dates as 2026-10-15, the last day included. */
export function parseMandatesCsv(text: string, context: ImportContext): CsvImport<Mandate> {
  const taken: Set<string> = new Set();
  return readRows(text, context.readCsv, columns, (row: Row<Column>): Mandate | undefined => {
    const [board, party, role, from, to] = (['board', 'party', 'role', 'from', 'to'] as const).map((column) => row.cell(column));
    const problems: MandateProblems = checkMandate({ person: row.cell('person'), board, party, role, from, to });
    (Object.keys(problems) as Column[]).forEach((column) => row.fail(column, problems[column] ?? 'missing'));
    const person: Person | undefined = findOne(row, 'person', row.cell('person'), context);
    if (!person) return undefined;
    const key: string = mandateKey({ person: person.id, board, role, from });
    if (taken.has(key)) row.fail('person', 'duplicate');
    taken.add(key);
    return { id: context.createId(), person: person.id, board, party, role, from, ...(to ? { to } : {}) };
  });
}
