import * as React from 'react';
import { KudosScope } from '../../../domain/log/activity';
import { Thanked } from '../../../domain/kudos/suggestThanked';
import { unitName } from '../../../domain/people/unit';
import { Icon } from '../../icons/Icon';
import { Text } from '../../text/createText';
import { useText } from '../../text/useText';
import { joinNames } from '../describeThanked';
import { peopleOf } from './GiveModel';
import { StrongText } from './StrongText';
import styles from './GiveDialog.module.scss';

export interface PlaceNoteProps {
  readonly thanked: readonly Thanked[];
  /** undefined until it is known where each wants it. */
  readonly scopes: ReadonlyMap<string, KudosScope> | undefined;
}

/** Where it will be shown, in a sentence. */
export function PlaceNote({ thanked, scopes }: PlaceNoteProps): JSX.Element | null {
  const text = useText();
  if (thanked.length === 0) return null;
  const people = peopleOf(thanked);
  const wishes = people.map(person => ({ unit: person.unit, scope: scopes?.get(person.id) ?? ('unit' as const) }));
  return (
    <p className={styles.note}>
      <Icon name="eye" size={16} />
      {people.length > 0 ? <span>{placeSentence(wishes, text)}</span> : <StrongText text={text.strings.KudosScopeUnitGiven} />}
    </p>
  );
}

function placeSentence(people: readonly { readonly unit: string; readonly scope: KudosScope }[], text: Text): string {
  const { strings, fill } = text;
  const units: readonly string[] = Array.from(new Set(people.filter(({ scope }) => scope === 'unit').map(({ unit }) => unit)));
  if (units.length === 0) return strings.KudosPlaceAll;
  return units.length === 1 ? strings.KudosPlaceUnit : fill(strings.KudosPlaceUnits, { units: joinNames(units.filter(Boolean).map(unitName), text) });
}
