import * as React from 'react';
import { Thanked } from '../../../domain/kudos/suggestThanked';
import { Icon } from '../../icons/Icon';
import { Avatar } from '../../shared/Avatar';
import styles from './ThankedAvatar.module.scss';

/** Initials of a person; a square with a symbol for a unit and for a shift. */
export function ThankedAvatar({ thanked, size }: { readonly thanked: Thanked; readonly size: 28 | 32 }): JSX.Element {
  if (thanked.type === 'person') return <Avatar id={thanked.person.id} name={thanked.person.name} size={size} />;
  return (
    <span className={styles.unit} style={{ width: size, height: size }} aria-hidden="true">
      <Icon name={thanked.type === 'shift' ? 'clock' : 'unit'} size={size === 28 ? 16 : 20} />
    </span>
  );
}
