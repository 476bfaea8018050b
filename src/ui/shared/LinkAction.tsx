import * as React from 'react';
import { Icon, IconName } from '../icons/Icon';
import { classes } from './classes';
import styles from './LinkAction.module.scss';

export interface LinkActionProps {
  readonly look: 'primary' | 'secondary';
  readonly href: string;
  readonly icon?: IconName;
  readonly children?: React.ReactNode;
  /** Opens elsewhere: Teams, another site. */
  readonly outside?: boolean;
  readonly title?: string;
  readonly 'aria-label'?: string;
}

/** A link that looks like a button: it leads to a phone, a mail or Teams. */
export function LinkAction({ look, icon, outside = false, children, ...rest }: LinkActionProps): JSX.Element {
  return (
    <a className={classes(styles.action, styles[look], !children && styles.icon)} {...(outside ? { target: '_blank', rel: 'noopener noreferrer' } : {})} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
