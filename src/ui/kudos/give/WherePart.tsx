import * as React from 'react';
import { KudosScope } from '../../../domain/log/activity';
import { Thanked } from '../../../domain/kudos/suggestThanked';
import { unitName } from '../../../domain/people/unit';
import { Icon } from '../../icons/Icon';
import { Avatar } from '../../shared/Avatar';
import { TextButton } from '../../shared/TextButton';
import { Text } from '../../text/createText';
import { useText } from '../../text/useText';
import { joinNames } from '../describeThanked';
import { peopleOf } from './GiveModel';
import { StrongText } from './StrongText';
import styles from './GiveDialog.module.scss';

export interface WherePartProps {
  readonly thanked: readonly Thanked[];
  /** undefined until it is known where each wants it. */
  readonly scopes: ReadonlyMap<string, KudosScope> | undefined;
  readonly onChat: (() => void) | undefined;
}

/** Where it will be shown, which whoever is thanked decides; or a chat instead, stored nowhere. */
export function WherePart({ thanked, scopes, onChat }: WherePartProps): JSX.Element {
  const text = useText();
  const { strings, fill } = text;
  const people = peopleOf(thanked);
  const isUnitAlone: boolean = people.length === 0 && thanked.length > 0;
  return (
    <div>
      <h3 className={styles.subtitle}>{strings.KudosLookWhere}</h3>
      <ul>
        {people.map(person => (
          <li key={person.id} className={styles.wish}>
            <Avatar id={person.id} name={person.name} size={32} />
            <StrongText
              text={fill(scopes?.get(person.id) === 'all' ? strings.KudosScopeAllBy : strings.KudosScopeUnitBy, { name: person.given || person.name.split(' ')[0] })}
            />
          </li>
        ))}
        {isUnitAlone && (
          <li className={styles.wish}>
            <StrongText text={strings.KudosScopeUnitGiven} />
          </li>
        )}
      </ul>
      {people.length > 0 && (
        <p className={styles.note}>
          <Icon name="eye" size={16} />
          <span>{placeSentence(people.map(person => ({ unit: person.unit, scope: scopes?.get(person.id) ?? 'unit' })), text)}</span>
        </p>
      )}
      {onChat && (
        <>
          <TextButton className={styles.chat} onClick={onChat} aria-describedby="torget-kudos-chat">
            <Icon name="chat" />
            {strings.KudosChat}
          </TextButton>
          <p id="torget-kudos-chat" className={styles.chatNote}>
            {strings.KudosChatNote}
          </p>
        </>
      )}
    </div>
  );
}

function placeSentence(people: readonly { readonly unit: string; readonly scope: KudosScope }[], text: Text): string {
  const { strings, fill } = text;
  const units: readonly string[] = Array.from(new Set(people.filter(({ scope }) => scope === 'unit').map(({ unit }) => unit)));
  if (units.length === 0) return strings.KudosPlaceAll;
  return units.length === 1 ? strings.KudosPlaceUnit : fill(strings.KudosPlaceUnits, { units: joinNames(units.filter(Boolean).map(unitName), text) });
}
