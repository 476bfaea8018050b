import * as React from 'react';
import styles from './Switch.module.scss';

export interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** Ids of what names and explains it. */
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly disabled?: boolean;
}

/** On or off, at once. */
export function Switch({ on, onChange, labelledBy, describedBy, disabled = false }: SwitchProps): JSX.Element {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-disabled={disabled}
      className={styles.switch}
      onClick={() => {
        if (!disabled) onChange(!on);
      }}
    >
      <span className={styles.track} />
    </button>
  );
}
