import { RowProblem } from '../exchange/CsvImport';
import { Mandate } from '../Mandate';

/** A mandate as somebody filled it in: empty where nothing stands. */
export type MandateDraft = Required<Omit<Mandate, 'id'>>;

export type MandateProblems = Readonly<Partial<Record<keyof MandateDraft, RowProblem>>>;

const texts = ['board', 'party', 'role'] as const;
const longest: number = 120;

/** What is wrong with a mandate, field by field: the same for a row of a file and for what is written by hand. */
export function checkMandate(draft: MandateDraft): MandateProblems {
  const { person, from, to } = draft;
  const problems: Partial<Record<keyof MandateDraft, RowProblem>> = {};
  if (person === '') problems.person = 'missing';
  for (const field of texts) {
    if (draft[field] === '') problems[field] = 'missing';
    else if (draft[field].length > longest) problems[field] = 'tooLong';
  }
  if (!isDate(from)) problems.from = from === '' ? 'missing' : 'badDate';
  if (to !== '' && !isDate(to)) problems.to = 'badDate';
  else if (to !== '' && isDate(from) && to < from) problems.to = 'endsBeforeStart';
  return problems;
}

/** By which two rows are one mandate: the same person, board, role and first day. */
export function mandateKey({ person, board, role, from }: Omit<MandateDraft, 'to' | 'party'>): string {
  return [person, board, role, from].join('|').toLowerCase();
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time: number = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
