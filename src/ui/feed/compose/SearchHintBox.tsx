import * as React from 'react';
import { unitName } from '../../../domain/people/unit';
import { MessageBox } from '../../shared/MessageBox';
import { SecondaryAction } from '../../shared/SecondaryAction';
import { TextButton } from '../../shared/TextButton';
import { useText } from '../../text/useText';
import { SearchHint } from '../FeedModel';
import styles from './SearchHintBox.module.scss';

export interface SearchHintBoxProps {
  readonly hint: SearchHint;
  readonly onDismiss: () => void;
}

/** Offers the answer to a text that looks like a search. The text itself stays. */
export function SearchHintBox({ hint, onDismiss }: SearchHintBoxProps): JSX.Element {
  const text = useText();
  const [shown, setShown] = React.useState(false);
  React.useEffect(() => setShown(false), [hint.query]);
  return (
    <div className={styles.hint}>
      <MessageBox look="info" icon="search" role="status" title={text.strings.HintTitle}>
        {text.count(hint.people.length, 'HintPeople', { query: hint.query })}
        {shown && (
          <ul className={styles.people}>
            {hint.people.map(person => (
              <li key={person.id}>
                <bdi className={styles.name}>{person.name}</bdi> {[person.title, unitName(person.unit)].filter(Boolean).join(', ')}
              </li>
            ))}
          </ul>
        )}
        <div className={styles.buttons}>
          {!shown && <SecondaryAction text={text.strings.HintShow} onClick={() => setShown(true)} />}
          <TextButton onClick={onDismiss}>{text.strings.HintNo}</TextButton>
        </div>
      </MessageBox>
    </div>
  );
}
