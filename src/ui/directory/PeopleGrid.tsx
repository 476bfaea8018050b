import * as React from 'react';
import { PersonHit } from '../../domain/directory/createDirectoryIndex';
import { PersonStatus } from '../people/PersonStatus';
import { useText } from '../text/useText';
import { DirectoryField } from './DirectoryModel';
import { GridCursor } from './useGridCursor';
import { InChunks } from './InChunks';
import { PersonRow } from './PersonRow';
import styles from './PeopleGrid.module.scss';

export interface PeopleGridProps {
  readonly id: string;
  readonly label: string;
  /** What the hits answer. */
  readonly query: string;
  readonly hits: readonly PersonHit[];
  readonly total: number;
  readonly look: 'list' | 'cards';
  readonly fields: readonly DirectoryField[];
  readonly narrow: boolean;
  readonly statusOf: (id: string) => PersonStatus;
  readonly cursor: GridCursor;
  readonly onNearEnd: () => void;
}

/** Cards stand in one to four columns. */
const chunkOfCards: number = 12;
const chunkOfRows: number = 6;
const rowHeight: number = 61;
const narrowRowHeight: number = 77;
const tileHeight: number = 62;

/** People as a grid: rows that hold what can be done with each. */
export function PeopleGrid({ id, label, query, hits, total, look, fields, narrow, statusOf, cursor, onNearEnd }: PeopleGridProps): JSX.Element {
  const { strings } = useText();
  const cards: boolean = look === 'cards';
  return (
    <div
      ref={cursor.grid}
      id={id}
      role="grid"
      aria-label={label}
      aria-rowcount={total}
      aria-describedby={`${id}-keys`}
      className={cards ? undefined : styles.list}
      onKeyDown={cursor.onGridKeyDown}
      onFocus={cursor.onGridFocus}
    >
      <InChunks
        count={hits.length}
        size={cards ? chunkOfCards : chunkOfRows}
        answers={query}
        itemHeight={cards ? tileHeight : narrow ? narrowRowHeight : rowHeight}
        pinned={cursor.row}
        role="rowgroup"
        className={cards ? styles.tiles : undefined}
        onNearEnd={onNearEnd}
        renderItem={index => (
          <PersonRow
            key={hits[index].person.id}
            hit={hits[index]}
            index={index}
            gridId={id}
            look={cards ? 'tile' : 'row'}
            fields={fields}
            narrow={narrow}
            status={statusOf(hits[index].person.id)}
            activeId={cursor.activeId !== undefined && index === cursor.row ? cursor.activeId : undefined}
            isEntry={index === (cursor.entry < hits.length ? cursor.entry : 0)}
          />
        )}
      />
      <span id={`${id}-keys`} hidden>
        {strings.DirectoryKeys}
      </span>
    </div>
  );
}
