import * as React from 'react';
import { useOpeners } from './useOpeners';
import styles from './PersonName.module.scss';

export interface PersonNameProps {
  /** Entra id. */
  readonly id: string;
  readonly name: string;
  /** Of the element that holds the name, for `aria-labelledby`. */
  readonly nameId?: string;
  readonly className?: string;
}

/** A person's name; it opens the card where there is one to open. */
export function PersonName({ id, name, nameId, className }: PersonNameProps): JSX.Element {
  const { person: open } = useOpeners();
  const shown: JSX.Element = (
    <bdi id={nameId} className={className}>
      {name}
    </bdi>
  );
  if (!open) return shown;
  return (
    <button type="button" className={styles.button} aria-haspopup="dialog" onClick={() => open(id)}>
      {shown}
    </button>
  );
}
