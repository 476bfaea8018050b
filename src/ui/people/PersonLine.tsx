import * as React from 'react';
import { Person } from '../../domain/people/Person';
import { PersonName } from '../shared/PersonName';
import { useText } from '../text/useText';
import { describeStatus } from './describeStatus';
import { PersonActions } from './PersonActions';
import { PersonAvatar } from './PersonAvatar';
import { usePeople } from './usePeople';
import { useWatched } from './useWatched';
import styles from './PersonLine.module.scss';

export interface PersonLineProps {
  readonly person: Person;
  readonly size: 32 | 40;
  /** A word above the name, or below it. */
  readonly over?: string;
  readonly under?: string;
  /** Tells of presence below the name instead. */
  readonly tellsStatus?: boolean;
  readonly ways?: 'all' | 'few' | 'chat';
}

/** A person on one line, with the ways to reach them. */
export const PersonLine: React.FunctionComponent<PersonLineProps> = React.memo(function PersonLine({ person, size, over, under, tellsStatus = false, ways }: PersonLineProps) {
  const text = useText();
  const { statusOf, now } = usePeople();
  const line = React.useRef<HTMLDivElement>(null);
  useWatched(line, person.id);
  const status = statusOf(person.id);
  const { mark, words } = describeStatus(person, status, now, text);
  return (
    <div ref={line} className={styles.line}>
      <PersonAvatar id={person.id} name={person.name} size={size} photo={status.photo} mark={mark} />
      <div className={styles.words}>
        {over && <div className={styles.meta}>{over}</div>}
        <PersonName id={person.id} name={person.name} className={styles.name} />
        {!tellsStatus && mark && words && <span className={styles.spoken}>{`, ${words}`}</span>}
        {(tellsStatus ? words : under) && <div className={styles.meta}>{tellsStatus ? words : under}</div>}
      </div>
      <PersonActions person={person} ways={ways} />
    </div>
  );
});
