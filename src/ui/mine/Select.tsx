import * as React from 'react';
import { Icon } from '../icons/Icon';
import styles from './Select.module.scss';

export interface SelectProps<Key extends string> {
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly value: Key;
  readonly choices: readonly { readonly key: Key; readonly text: string }[];
  readonly onChange: (key: Key) => void;
}

/** One of a few, by the browser's own list: it is the device's, on a phone too. */
export function Select<Key extends string>({ labelledBy, describedBy, value, choices, onChange }: SelectProps<Key>): JSX.Element {
  return (
    <span className={styles.frame}>
      <select
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        className={styles.select}
        value={value}
        onChange={(event) => onChange(event.target.value as Key)}
      >
        {choices.map(({ key, text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
      <Icon name="chevronDown" size={16} className={styles.arrow} />
    </span>
  );
}
