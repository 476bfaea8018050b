import * as React from 'react';
import { KudosScope } from '../../../domain/log/activity';
import { Thanked } from '../../../domain/kudos/suggestThanked';
import { unitName } from '../../../domain/people/unit';
import { Icon } from '../../icons/Icon';
import { Avatar } from '../../shared/Avatar';
import { RichText } from '../../shared/RichText';
import { TextButton } from '../../shared/TextButton';
import { Text } from '../../text/createText';
import { useText } from '../../text/useText';
import { describeThanked, joinNames } from '../describeThanked';
import { KudosBlock } from '../KudosBlock';
import { GiveDraft, GiveModel, peopleOf } from './GiveModel';
import { StrongText } from './StrongText';
import styles from './GiveDialog.module.scss';

export interface LookStepProps {
  readonly draft: GiveDraft;
  readonly model: GiveModel;
  /** undefined until it is known where each wants it. */
  readonly scopes: ReadonlyMap<string, KudosScope> | undefined;
  readonly onChat: (() => void) | undefined;
}

/** How it will look, and where, which whoever is thanked decides. */
export function LookStep({ draft, model, scopes, onChat }: LookStepProps): JSX.Element {
  const text = useText();
  const { strings, fill } = text;
  const people = peopleOf(draft.thanked);
  const unit = draft.thanked.find((each): each is Exclude<Thanked, { type: 'person' }> => each.type !== 'person');
  const kudos = {
    recipients: people.map(({ id, name, unit: path }) => ({ id, name, unit: path, scope: 'unit' as const })),
    unit: unit?.unit,
    shift: unit?.type === 'shift' ? unit.shift : undefined
  };
  const to: string = describeThanked(kudos, model.viewer.id, new Map(people.map(person => [person.id, person])), text);
  return (
    <>
      {draft.value && (
        <KudosBlock value={draft.value} to={to} look="small">
          <div className={styles.said}>
            <RichText text={draft.text.trim()} mentions={[]} />
          </div>
          {draft.picture && <img className={styles.preview} src={draft.picture.url} alt={draft.picture.alt} />}
          <p className={styles.by}>{fill(strings.KudosLookWhen, { name: model.viewer.name })}</p>
        </KudosBlock>
      )}
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
          {unit && people.length === 0 && (
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
    </>
  );
}

function placeSentence(people: readonly { readonly unit: string; readonly scope: KudosScope }[], text: Text): string {
  const { strings, fill } = text;
  const units: readonly string[] = Array.from(new Set(people.filter(({ scope }) => scope === 'unit').map(({ unit }) => unit)));
  if (units.length === 0) return strings.KudosPlaceAll;
  return units.length === 1 ? strings.KudosPlaceUnit : fill(strings.KudosPlaceUnits, { units: joinNames(units.filter(Boolean).map(unitName), text) });
}
