import * as React from 'react';
import { Avatar } from '../../shared/Avatar';
import { useText } from '../../text/useText';
import { peopleOf } from './GiveModel';
import { PlaceNote, PlaceNoteProps } from './PlaceNote';
import { StrongText } from './StrongText';
import styles from './GiveDialog.module.scss';

/** Where each of those who are thanked wants it, and where it will be shown of that. */
export function WherePart({ thanked, scopes }: PlaceNoteProps): JSX.Element {
  const { strings, fill } = useText();
  return (
    <div>
      <h3 className={styles.subtitle}>{strings.KudosLookWhere}</h3>
      <ul>
        {peopleOf(thanked).map(person => (
          <li key={person.id} className={styles.wish}>
            <Avatar id={person.id} name={person.name} size={32} />
            <StrongText
              text={fill(scopes?.get(person.id) === 'all' ? strings.KudosScopeAllBy : strings.KudosScopeUnitBy, { name: person.given || person.name.split(' ')[0] })}
            />
          </li>
        ))}
      </ul>
      <PlaceNote thanked={thanked} scopes={scopes} />
    </div>
  );
}
