import * as React from 'react';
import { classes } from './classes';
import styles from './Action.module.scss';

export interface ActionProps extends Omit<React.ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly text?: string;
  readonly icon?: React.ReactNode;
  /** Still reached by keyboard, and heard. */
  readonly disabled?: boolean;
}

/** A button with a word, in one of two looks. Of our own: Fluent's brings menus and key tips, which weigh more than the feed. */
export const ActionButton: React.ForwardRefExoticComponent<ActionProps & { readonly look: 'primary' | 'secondary' } & React.RefAttributes<HTMLButtonElement>> =
  React.forwardRef(function ActionButton({ look, text, icon, disabled, className, children, onClick, ...rest }, ref: React.Ref<HTMLButtonElement>) {
    return (
      <button
        type="button"
        ref={ref}
        {...rest}
        className={classes(styles.action, styles[look], className)}
        aria-disabled={disabled || undefined}
        onClick={disabled ? (event) => event.preventDefault() : onClick}
      >
        {icon}
        {text}
        {children}
      </button>
    );
  });
