import * as React from 'react';
import { Icon, IconName } from '../icons/Icon';
import styles from './StateCard.module.scss';

export interface StateCardProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly children?: React.ReactNode;
}

/** Stands where posts would: says what is so, and what comes next. */
export function StateCard({ icon, title, text, children }: StateCardProps): JSX.Element {
  return (
    <div className={styles.card}>
      <span className={styles.picture}>
        <Icon name={icon} size={24} />
      </span>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
