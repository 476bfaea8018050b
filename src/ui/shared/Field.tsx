import * as React from 'react';
import { Icon } from '../icons/Icon';
import styles from './Field.module.scss';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  /** What is filled in; it is described by the given ids. */
  readonly children: (describedBy: string | undefined) => React.ReactNode;
}

/** A label above, a hint below, and what is wrong, in words and with an icon. */
export function Field({ id, label, hint, error, children }: FieldProps): JSX.Element {
  const describedBy: string = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children(describedBy || undefined)}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          <Icon name="alert" size={16} />
          {error}
        </p>
      )}
    </div>
  );
}
