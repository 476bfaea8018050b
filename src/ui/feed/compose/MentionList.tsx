import * as React from 'react';
import { Person } from '../../../domain/people/Person';
import { unitName } from '../../../domain/people/unit';
import { Avatar } from '../../shared/Avatar';
import { useText } from '../../text/useText';
import { useFeed } from '../useFeed';
import styles from './MentionList.module.scss';

export interface MentionListProps {
  readonly id: string;
  readonly people: readonly Person[];
  readonly query: string;
  readonly active: number;
  readonly top: number;
  readonly left: number;
  readonly onChoose: (person: Person) => void;
}

/** Where the written part begins a word of the name; −1 when the match is not literal. */
function placeOf(query: string, name: string): number {
  if (query === '') {
    return -1;
  }
  const lower: string = name.toLocaleLowerCase();
  const wanted: string = query.toLocaleLowerCase();
  let at: number = lower.indexOf(wanted);
  while (at > 0 && !/[\s-]/.test(lower[at - 1])) {
    at = lower.indexOf(wanted, at + 1);
  }
  return at;
}

/** The name with the written part marked. */
function Marked({ name, query }: { readonly name: string; readonly query: string }): JSX.Element {
  const at: number = placeOf(query.trim(), name);
  const end: number = at + query.trim().length;
  return at < 0 ? (
    <bdi className={styles.name}>{name}</bdi>
  ) : (
    <bdi className={styles.name}>
      {name.slice(0, at)}
      <mark className={styles.mark}>{name.slice(at, end)}</mark>
      {name.slice(end)}
    </bdi>
  );
}

/** Colleagues to mention, own unit first. The field keeps the focus and points at one of them. */
export function MentionList({ id, people, query, active, top, left, onChoose }: MentionListProps): JSX.Element {
  const { strings } = useText();
  const { viewer } = useFeed();
  return (
    <div className={styles.popup} style={{ insetBlockStart: top, '--left': `${left}px` } as React.CSSProperties}>
      <div id={`${id}-heading`} className={styles.heading}>
        {people.length > 0 ? strings.MentionTitle : strings.MentionNone}
      </div>
      <ul id={id} role="listbox" aria-labelledby={`${id}-heading`} className={styles.list}>
        {people.map((person, index) => (
          <li
            key={person.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={styles.option}
            onMouseDown={event => event.preventDefault()}
            onClick={() => onChoose(person)}
          >
            <Avatar id={person.id} name={person.name} size={32} />
            <span className={styles.words}>
              <Marked name={person.name} query={query} />
              <span className={styles.role}>{[person.title, unitName(person.unit)].filter(Boolean).join(', ')}</span>
            </span>
            {viewer.unit !== '' && person.unit === viewer.unit && <span className={styles.tag}>{strings.MentionYourUnit}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
