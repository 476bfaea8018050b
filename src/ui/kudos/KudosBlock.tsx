import * as React from 'react';
import { Icon } from '../icons/Icon';
import { classes } from '../shared/classes';
import { useValue, ValueLook } from './useValue';
import styles from './KudosBlock.module.scss';

export interface KudosBlockProps {
  readonly value: string;
  /** "Till dig och Jussi Lehtonen". */
  readonly to: string;
  readonly toId?: string;
  /** `card` stands on the wall, `small` in a narrow column and in the dialog. */
  readonly look?: 'feed' | 'card' | 'small';
  readonly children: React.ReactNode;
}

/** The tinted block of a kudos: symbol, value, whom it thanks, and the text. No stars, no confetti. */
export function KudosBlock({ value, to, toId, look = 'feed', children }: KudosBlockProps): JSX.Element {
  const { name, icon, style }: ValueLook = useValue(value);
  return (
    <div className={classes(styles.block, styles[look])} style={style}>
      <span className={styles.symbol}>
        <Icon name={icon} size={look === 'small' ? 20 : 24} />
      </span>
      <div className={styles.words}>
        <div className={styles.value}>{name}</div>
        <h3 id={toId} className={styles.to} dir="auto">
          {to}
        </h3>
        {children}
      </div>
    </div>
  );
}
