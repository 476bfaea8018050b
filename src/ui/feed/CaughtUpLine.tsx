import * as React from 'react';
import { Icon } from '../icons/Icon';
import { useText } from '../text/useText';
import styles from './CaughtUpLine.module.scss';

/** Where the new ends and the read begins. */
export function CaughtUpLine(): JSX.Element {
  const { strings } = useText();
  return (
    <div className={styles.line}>
      <Icon name="checkCircle" className={styles.icon} />
      <p>
        <strong className={styles.title}>{strings.CaughtUp}</strong> <span className={styles.below}>{strings.CaughtUpBelow}</span>
      </p>
    </div>
  );
}
