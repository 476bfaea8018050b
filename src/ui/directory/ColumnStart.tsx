import * as React from 'react';
import { unitName } from '../../domain/people/unit';
import { PersonLine } from '../people/PersonLine';
import { usePeople } from '../people/usePeople';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import { DirectoryResults } from './DirectoryModel';
import { useDirectory } from './useDirectory';
import styles from './ColumnStart.module.scss';

export interface ColumnStartProps {
  readonly results: DirectoryResults;
}

const most: number = 3;

/** In a narrow column beside something else, before anything is typed: a few of one's own unit, and the way to all of it. */
export function ColumnStart({ results }: ColumnStartProps): JSX.Element | null {
  const { strings, count } = useText();
  const { viewerId } = usePeople();
  const { actions } = useDirectory();
  const { unit, people, total } = results;
  if (!unit || total === 0) return null;
  return (
    <section className={styles.start}>
      <h3 className={styles.heading}>{strings.DirectoryFilterUnit}</h3>
      <ul>
        {people.filter(({ person }) => person.id !== viewerId).slice(0, most).map(({ person }) => (
          <li key={person.id}>
            <PersonLine person={person} size={32} tellsStatus ways="chat" />
          </li>
        ))}
      </ul>
      <TextButton look="link" onClick={() => actions.go({ unit })}>
        {count(total, 'DirectoryShowAllIn', { unit: unitName(unit) })}
      </TextButton>
    </section>
  );
}
