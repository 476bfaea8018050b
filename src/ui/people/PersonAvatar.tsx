import * as React from 'react';
import { Icon } from '../icons/Icon';
import { Avatar, AvatarProps } from '../shared/Avatar';
import { classes } from '../shared/classes';
import { markIcons, PresenceMarkLook } from './describeStatus';
import styles from './PersonAvatar.module.scss';

export interface PersonAvatarProps extends AvatarProps {
  readonly mark?: PresenceMarkLook;
}

/** A person with their presence. The words stand beside it. */
export function PersonAvatar({ mark, ...avatar }: PersonAvatarProps): JSX.Element {
  return (
    <span className={classes(styles.person, (avatar.size === 28 || avatar.size === 32) && styles.small, avatar.size === 72 && styles.large)} aria-hidden="true">
      <Avatar {...avatar} />
      {mark && (
        <span className={classes(styles.mark, styles[mark])}>
          <Icon name={markIcons[mark]} className={styles.icon} />
        </span>
      )}
    </span>
  );
}
