import * as React from 'react';
import { classes } from './classes';
import styles from './Action.module.scss';

/** A link in the looks of a button: it leads to another page. */
export function SecondaryLink({ text, href }: { readonly text: string; readonly href: string }): JSX.Element {
  return (
    <a className={classes(styles.action, styles.secondary)} href={href}>
      {text}
    </a>
  );
}
