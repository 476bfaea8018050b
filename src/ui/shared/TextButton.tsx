import * as React from 'react';
import { classes } from './classes';
import styles from './TextButton.module.scss';

export interface TextButtonProps extends React.ButtonHTMLAttributes<HTMLButtonElement> {
  /** `link` stands in a row of text, `quiet` in a row of tools, `icon` has no word, `small` below a comment. */
  readonly look?: 'link' | 'quiet' | 'icon' | 'small';
}

/** A light button for what there are many of; Fluent's stand where there are few. */
export const TextButton: React.ForwardRefExoticComponent<TextButtonProps & React.RefAttributes<HTMLButtonElement>> = React.forwardRef(
  function TextButton({ look = 'link', className, ...rest }: TextButtonProps, ref: React.Ref<HTMLButtonElement>) {
    return <button type="button" ref={ref} className={classes(styles.button, styles[look], className)} {...rest} />;
  }
);
