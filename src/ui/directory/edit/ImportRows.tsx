import * as React from 'react';
import { RowError } from '../../../domain/directory/exchange/CsvImport';
import { unitName } from '../../../domain/people/unit';
import { useText } from '../../text/useText';
import { ImportPreview } from '../DirectoryModel';
import { describeProblem } from './describeProblem';
import styles from './ImportRows.module.scss';

export interface ImportRowsProps {
  readonly preview: ImportPreview;
}

/** So many rows are shown; the rest is counted. */
const most: number = 50;

/** What is wrong, row by row; or, when nothing is, the rows as they will stand. */
export function ImportRows({ preview }: ImportRowsProps): JSX.Element | null {
  const text = useText();
  const { strings, count } = text;
  const { errors } = preview;
  const rows: readonly (readonly string[])[] =
    errors.length > 0
      ? errors.map(({ row, column, problem, value }: RowError) => [String(row), column, describeProblem(problem, text), value])
      : preview.kind === 'mandates'
        ? preview.items.map(({ board, role, party, from, to }) => [board, role, party, [from, to].filter(Boolean).join(' – ')])
        : preview.items.map(({ task, unit, synonyms }) => [task, unitName(unit), synonyms.join(', ')]);
  const headings: readonly string[] =
    errors.length > 0
      ? [strings.DirectoryRow, strings.DirectoryColumn, strings.DirectoryProblem, strings.DirectoryValue]
      : preview.kind === 'mandates'
        ? [strings.DirectoryByBoard, strings.DirectoryRole, strings.DirectoryByParty, strings.DirectoryTime]
        : [strings.DirectoryTask, strings.DirectoryUnit, strings.DirectorySynonyms];
  if (rows.length === 0) return null;
  return (
    <div className={styles.rows} tabIndex={0} role="region" aria-label={errors.length > 0 ? strings.DirectoryImportErrorsLabel : strings.DirectoryImportRowsLabel}>
      <table className={styles.table}>
        <thead>
          <tr>
            {headings.map(heading => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((cells, i) => (
            <tr key={i}>
              {cells.map((cell, j) => (
                <td key={j}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most && <p className={styles.rest}>{count(rows.length - most, 'DirectoryMoreRows')}</p>}
    </div>
  );
}
