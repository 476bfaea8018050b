import { Person } from '../../people/Person';

/** CSV text as rows of cells, empty rows among them. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  /** Indices of rows whose quotes do not close: what is in them is not what was meant. */
  readonly brokenRows: readonly number[];
}

/** Takes CSV apart, whatever separates its cells; a library is handed in, so that it is loaded only where somebody imports. */
export type ReadCsv = (text: string) => CsvRows;

/** What an import is checked against. */
export interface ImportContext {
  /** Finds whoever a cell means: a mail address, or a name that only one bears. */
  readonly findPeople: (cell: string) => readonly Person[];
  readonly readCsv: ReadCsv;
  /** Makes the id of a new row. */
  readonly createId: () => string;
}

/** Why a row cannot be imported. The texts are the surface's. */
export type RowProblem = 'missing' | 'tooLong' | 'unknownPerson' | 'severalPeople' | 'unknownUnit' | 'badDate' | 'endsBeforeStart' | 'badDuty' | 'duplicate' | 'badQuotes';

export interface RowError {
  /** As a spreadsheet counts: the heading is row 1. */
  readonly row: number;
  /** Heading of the column as written in the file; empty when the whole row is meant. */
  readonly column: string;
  readonly problem: RowProblem;
  /** The cell as written, cut at 80 characters. */
  readonly value: string;
}

/** Either every row holds, or nothing is imported: whoever imports looks at `errors` first. */
export interface CsvImport<T> {
  /** Rows that hold. */
  readonly items: readonly T[];
  readonly errors: readonly RowError[];
  /** Headings that are required and not there; then nothing else is read. */
  readonly missingColumns: readonly string[];
}
