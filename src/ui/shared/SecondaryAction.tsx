import * as React from 'react';
import { DefaultButton, IButtonProps } from '@fluentui/react/lib/Button';
import { classes } from './classes';
import styles from './Action.module.scss';

/** A button beside or instead of the primary one: Fluent's, with Torget's targets and focus. */
export function SecondaryAction({ className, ...rest }: IButtonProps): JSX.Element {
  return <DefaultButton className={classes(styles.action, styles.secondary, className)} {...rest} />;
}
