import * as React from 'react';
import { IButtonProps, PrimaryButton } from '@fluentui/react/lib/Button';
import { classes } from './classes';
import styles from './Action.module.scss';

/** The one button of a view that is meant to be pressed: Fluent's, with Torget's targets and focus. */
export function PrimaryAction({ className, ...rest }: IButtonProps): JSX.Element {
  return <PrimaryButton className={classes(styles.action, styles.primary, className)} {...rest} />;
}
