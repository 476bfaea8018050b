import * as React from 'react';
import { hashPerson } from '../../domain/people/hashPerson';
import { classes } from './classes';
import { initials } from './initials';
import styles from './Avatar.module.scss';

export interface AvatarProps {
  /** Entra id: the colour stays with the person. */
  readonly id: string;
  readonly name: string;
  readonly size?: 28 | 32 | 40;
}

const colours: number = 8;

/** Initials on the person's own colour. The name stands beside it, so it is never read aloud. */
export const Avatar: React.FunctionComponent<AvatarProps> = React.memo(function Avatar({ id, name, size = 40 }: AvatarProps) {
  const colour: number = hashPerson(id) % colours;
  return (
    <span
      className={classes(styles.avatar, size === 28 && styles.small, size === 32 && styles.medium)}
      style={{ background: `var(--p${colour}b)`, color: `var(--p${colour})` }}
      aria-hidden="true"
    >
      {initials(name)}
    </span>
  );
});
