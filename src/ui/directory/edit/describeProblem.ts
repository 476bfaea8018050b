import { RowProblem } from '../../../domain/directory/exchange/CsvImport';
import { Text } from '../../text/createText';

/** What is wrong with a cell of a file, or with a field. */
export function describeProblem(problem: RowProblem, { strings }: Text): string {
  const words: Readonly<Record<RowProblem, string>> = {
    missing: strings.DirectoryProblemMissing,
    tooLong: strings.DirectoryProblemTooLong,
    unknownPerson: strings.DirectoryProblemUnknownPerson,
    severalPeople: strings.DirectoryProblemSeveralPeople,
    unknownUnit: strings.DirectoryProblemUnknownUnit,
    badDate: strings.DirectoryProblemBadDate,
    endsBeforeStart: strings.DirectoryProblemEndsBeforeStart,
    badDuty: strings.DirectoryProblemBadDuty,
    duplicate: strings.DirectoryProblemDuplicate,
    badQuotes: strings.DirectoryProblemBadQuotes
  };
  return words[problem];
}
