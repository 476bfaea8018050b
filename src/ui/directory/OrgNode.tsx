import * as React from 'react';
import { Person } from '../../domain/people/Person';
import { unitName } from '../../domain/people/unit';
import { Icon } from '../icons/Icon';
import { describeStatus } from '../people/describeStatus';
import { PersonAvatar } from '../people/PersonAvatar';
import { usePeople } from '../people/usePeople';
import { useWatched } from '../people/useWatched';
import { classes } from '../shared/classes';
import { useText } from '../text/useText';
import styles from './OrgNode.module.scss';

export interface OrgNodeProps {
  readonly person: Person;
  /** `manager` tells the unit as well; `me` stands in the middle. */
  readonly role: 'manager' | 'me' | 'report';
  /** Steps in, in a nested list. */
  readonly depth?: number;
  readonly onPress: () => void;
}

/** A person of the organisation chart. Pressed, the chart is drawn around them; in the middle, their card opens. */
export const OrgNode: React.FunctionComponent<OrgNodeProps> = React.memo(function OrgNode({ person, role, depth = 0, onPress }: OrgNodeProps) {
  const text = useText();
  const { statusOf, now } = usePeople();
  const node = React.useRef<HTMLButtonElement>(null);
  useWatched(node, person.id);
  const status = statusOf(person.id);
  const { mark, words } = describeStatus(person, status, now, text);
  const under: string = (role === 'report' ? [person.title] : [person.title, unitName(person.unit)]).filter(Boolean).join(', ');
  return (
    <button
      ref={node}
      type="button"
      data-org={role}
      aria-current={role === 'me' ? 'true' : undefined}
      aria-haspopup={role === 'me' ? 'dialog' : undefined}
      className={classes(styles.node, role === 'me' && styles.me)}
      style={depth > 0 ? { marginInlineStart: depth * 16, width: `calc(100% - ${depth * 16}px)` } : undefined}
      onClick={onPress}
    >
      <PersonAvatar id={person.id} name={person.name} photo={status.photo} mark={mark} />
      <span className={styles.words}>
        <bdi className={styles.name}>{person.name}</bdi>
        <span className={styles.meta}>{under}</span>
        {mark && words && <span className={styles.spoken}>{words}</span>}
      </span>
      {role !== 'me' && <Icon name="chevronRight" size={16} className={styles.chevron} />}
    </button>
  );
});
