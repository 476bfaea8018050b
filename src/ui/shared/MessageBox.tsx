import * as React from 'react';
import { Icon, IconName } from '../icons/Icon';
import { classes } from './classes';
import styles from './MessageBox.module.scss';

export interface MessageBoxProps {
  readonly look: 'info' | 'warning' | 'success' | 'error';
  readonly icon: IconName;
  readonly title?: string;
  readonly children?: React.ReactNode;
  /** Buttons at the end, or below where it is narrow. */
  readonly actions?: React.ReactNode;
  /** `alert` for a failed send alone. */
  readonly role?: 'status' | 'alert';
}

/** A sentence or two in a calm frame, with an icon beside it: state is never colour alone. */
export function MessageBox({ look, icon, title, children, actions, role }: MessageBoxProps): JSX.Element {
  return (
    <div className={classes(styles.box, styles[look])} role={role}>
      <Icon name={icon} className={styles.icon} />
      <div className={styles.words}>
        {title && <strong className={styles.title}>{title} </strong>}
        {children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
