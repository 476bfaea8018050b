import * as React from 'react';
import { Icon } from '../../icons/Icon';
import { useText } from '../../text/useText';
import { Draft } from '../FeedModel';
import styles from './KindSwitch.module.scss';

export interface KindSwitchProps {
  readonly kind: Draft['kind'];
  readonly onChange: (kind: Draft['kind']) => void;
}

const kinds: readonly Draft['kind'][] = ['post', 'question'];

/** Inlägg or Fråga: two radio buttons in one frame, arrows move between them. */
export function KindSwitch({ kind, onChange }: KindSwitchProps): JSX.Element {
  const { strings } = useText();
  const group = React.useRef<HTMLDivElement>(null);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key.startsWith('Arrow')) {
      event.preventDefault();
      const other: number = kind === 'post' ? 1 : 0;
      onChange(kinds[other]);
      group.current?.querySelectorAll('button')[other]?.focus();
    }
  };
  return (
    <div ref={group} role="radiogroup" aria-label={strings.KindLabel} className={styles.group} onKeyDown={onKeyDown}>
      {kinds.map(each => (
        <button
          key={each}
          type="button"
          role="radio"
          aria-checked={kind === each}
          tabIndex={kind === each ? 0 : -1}
          className={styles.kind}
          onClick={() => onChange(each)}
        >
          {each === 'question' && <Icon name="question" />}
          {each === 'question' ? strings.KindQuestion : strings.KindPost}
        </button>
      ))}
    </div>
  );
}
