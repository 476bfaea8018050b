import * as React from 'react';
import { unitName } from '../../../domain/people/unit';
import { Person } from '../../../domain/people/Person';
import { MessageBox } from '../../shared/MessageBox';
import { PersonName } from '../../shared/PersonName';
import { SecondaryAction } from '../../shared/SecondaryAction';
import { TextButton } from '../../shared/TextButton';
import { Text } from '../../text/createText';
import { useText } from '../../text/useText';
import { SearchHint } from '../FeedModel';
import styles from './SearchHintBox.module.scss';

export interface SearchHintBoxProps {
  readonly hint: SearchHint;
  readonly onDismiss: () => void;
}

/** "Gata och park ansvarar för snöröjning. Mikael Öberg är i tjänst." */
function sentence({ answer, people, query }: SearchHint, { strings, fill, count, locale }: Text): string {
  if (!answer) return count(people.length, 'HintPeople', { query });
  const { unit, person, isOnDuty } = answer;
  const task: string = answer.task.charAt(0).toLocaleLowerCase(locale) + answer.task.slice(1);
  const who: string = person ? fill(isOnDuty ? strings.HintOnDuty : strings.HintResponsible, { name: person.name }) : '';
  return [fill(strings.HintAnswer, { unit, task }), who].filter(Boolean).join(' ');
}

/** Offers the answer to a text that looks like a search. The text itself stays. */
export function SearchHintBox({ hint, onDismiss }: SearchHintBoxProps): JSX.Element {
  const text = useText();
  const [shown, setShown] = React.useState(false);
  React.useEffect(() => setShown(false), [hint.query]);
  const people: readonly Person[] = hint.answer?.person ? [hint.answer.person] : hint.people;
  return (
    <div className={styles.hint}>
      <MessageBox look="info" icon="search" role="status" title={text.strings.HintTitle}>
        {sentence(hint, text)}
        {shown && (
          <ul className={styles.people}>
            {people.map((person) => (
              <li key={person.id}>
                <PersonName id={person.id} name={person.name} className={styles.name} />{' '}
                {[person.title, unitName(person.unit)].filter(Boolean).join(', ')}{' '}
                {person.phones?.[0] && <a href={`tel:${person.phones[0].replace(/[^+\d]/g, '')}`}>{person.phones[0]}</a>}
              </li>
            ))}
          </ul>
        )}
        <div className={styles.buttons}>
          {!shown && people.length > 0 && <SecondaryAction text={text.strings.HintShow} onClick={() => setShown(true)} />}
          <TextButton onClick={onDismiss}>{text.strings.HintNo}</TextButton>
        </div>
      </MessageBox>
    </div>
  );
}
