import { parseDutyTimes } from '../duty/parseDutyTimes';
import { foldWord } from '../search/foldWord';
import { DutyTime, Responsibility } from '../Responsibility';
import { Person } from '../../people/Person';
import { CsvImport, ImportContext } from './CsvImport';
import { findOne } from './findOne';
import { readRows, Row } from './readRows';

const columns = {
  task: { headings: ['Uppgift', 'Task'], required: true },
  synonyms: { headings: ['Synonymer', 'Synonyms'], required: false },
  unit: { headings: ['Enhet', 'Unit'], required: true },
  responsible: { headings: ['Ansvarig', 'Responsible'], required: true },
  substitutes: { headings: ['Ersättare', 'Substitutes'], required: false },
  duty: { headings: ['Tider', 'Hours'], required: false },
  about: { headings: ['Beskrivning', 'Description'], required: false },
  residentLink: { headings: ['Hänvisning', 'Referral'], required: false }
} as const;
type Column = keyof typeof columns;

const mostTask: number = 120;
const mostAbout: number = 500;

/**
 * Responsibilities out of CSV. Synonyms are parted by commas, substitutes by commas or bars; duty times by bars or new
 * lines: "vardagar 8–16" (whoever is responsible), "jour vardagar 16–07: mikael.oberg@lindhult.example".
 * @param units - paths of all units; a cell may give the path, or the name of a unit that is the only one of that name
 */
export function parseResponsibilitiesCsv(text: string, context: ImportContext, units: readonly string[]): CsvImport<Responsibility> {
  const taken: Set<string> = new Set();
  return readRows(text, context.readCsv, columns, (row: Row<Column>): Responsibility | undefined => {
    const task: string = row.cell('task');
    if (task.length > mostTask) row.fail('task', 'tooLong');
    const key: string = foldWord(`${task}|${row.cell('unit')}`);
    if (taken.has(key)) row.fail('task', 'duplicate');
    taken.add(key);
    const about: string = row.cell('about');
    if (about.length > mostAbout) row.fail('about', 'tooLong');
    const unit: string | undefined = findUnit(row.cell('unit'), units);
    if (unit === undefined) row.fail('unit', 'unknownUnit');
    const responsible: Person | undefined = findOne(row, 'responsible', row.cell('responsible'), context);
    const substitutes = listOf(row.cell('substitutes'), /[,|\n]/).map((cell) => findOne(row, 'substitutes', cell, context));
    if (unit === undefined || responsible === undefined) return undefined;
    const duty = listOf(row.cell('duty'), /[|\n]/).map((line) => readDuty(row, line, responsible.id, context));
    const residentLink: string = row.cell('residentLink');
    return {
      id: context.createId(), task, unit, responsible: responsible.id,
      synonyms: listOf(row.cell('synonyms'), /[,|\n]/),
      substitutes: substitutes.flatMap((person) => (person ? [person.id] : [])),
      duty: duty.flatMap((time) => (time ? [time] : [])),
      ...(about ? { about } : {}),
      ...(residentLink ? { residentLink } : {})
    };
  });
}

function readDuty(row: Row<Column>, line: string, responsible: string, context: ImportContext): DutyTime | undefined {
  const [, times, name] = /^(.*?)(?::\s*(\D.*))?$/.exec(line) ?? [];
  const person: string | undefined = name ? findOne(row, 'duty', name, context)?.id : responsible;
  const parsed: DutyTime | undefined = person === undefined ? undefined : parseDutyTimes(times, person);
  if (person !== undefined && !parsed) row.fail('duty', 'badDuty', line);
  return parsed;
}

function findUnit(cell: string, units: readonly string[]): string | undefined {
  const plain: string = foldWord(cell.replace(/\s*[/›>]\s*/g, '/'));
  const exact: string | undefined = units.find((unit) => foldWord(unit) === plain);
  if (exact !== undefined) return exact;
  const named: readonly string[] = units.filter((unit) => foldWord(unit.slice(unit.lastIndexOf('/') + 1)) === plain);
  return named.length === 1 ? named[0] : undefined;
}

function listOf(cell: string, separator: RegExp): readonly string[] {
  return [...new Set(cell.split(separator).map((part) => part.trim()).filter(Boolean))];
}
