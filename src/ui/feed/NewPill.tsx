import * as React from 'react';
import { Icon } from '../icons/Icon';
import { useText } from '../text/useText';
import styles from './NewPill.module.scss';

export interface NewPillProps {
  readonly count: number;
  /** There are no tabs to stand at the end of: beside the title then. */
  readonly besideTitle: boolean;
  /** On a phone without a title to stand beside: above the bar at the bottom. */
  readonly aboveBar: boolean;
  readonly onPress: () => void;
}

/** What is new waits here until the reader wants it. Its room is told to a screen reader, never taken from the posts. */
export function NewPill({ count, besideTitle, aboveBar, onPress }: NewPillProps): JSX.Element {
  const text = useText();
  return (
    <div role="status" className={aboveBar ? styles.aboveBar : besideTitle ? styles.besideTitle : styles.place}>
      {count > 0 && (
        <button type="button" className={styles.pill} onClick={onPress}>
          <Icon name="arrowUp" size={16} />
          {text.count(count, 'NewPosts')}
        </button>
      )}
    </div>
  );
}
