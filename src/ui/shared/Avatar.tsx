import * as React from 'react';
import { hashPerson } from '../../domain/people/hashPerson';
import { classes } from './classes';
import { initials } from './initials';
import styles from './Avatar.module.scss';

export interface AvatarProps {
  /** Entra id: the colour stays with the person. */
  readonly id: string;
  readonly name: string;
  readonly size?: 28 | 32 | 40 | 48 | 72;
  /** Address of a photo, which covers the initials when it has come. */
  readonly photo?: string;
}

const colours: number = 8;

/** A photo, or initials on the person's own colour. The name stands beside it, so it is never read aloud. */
export const Avatar: React.FunctionComponent<AvatarProps> = React.memo(function Avatar({ id, name, size = 40, photo }: AvatarProps) {
  const colour: number = hashPerson(id) % colours;
  return (
    <span
      className={classes(styles.avatar, size !== 40 && styles[`s${size}`])}
      style={{ background: `var(--p${colour}b)`, color: `var(--p${colour})` }}
      aria-hidden="true"
    >
      {photo ? <img src={photo} alt="" className={styles.photo} draggable={false} /> : initials(name)}
    </span>
  );
});
