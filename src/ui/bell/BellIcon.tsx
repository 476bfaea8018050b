import * as React from 'react';
import { Icon } from '../icons/Icon';
import styles from './BellIcon.module.scss';

export interface BellIconProps {
  readonly count: number;
}

const most: number = 99;

/** The bell with the number of what is new. The button around it says it in words. */
export function BellIcon({ count }: BellIconProps): JSX.Element {
  return (
    <span className={styles.bell}>
      <Icon name="bell" />
      {count > 0 && (
        <span className={styles.badge} aria-hidden="true">
          {count > most ? `${most}+` : count}
        </span>
      )}
    </span>
  );
}
