import * as React from 'react';
import { Person } from '../../domain/people/Person';
import { Avatar } from '../shared/Avatar';
import { classes } from '../shared/classes';
import { FilledText } from '../shared/FilledText';
import { When } from '../shared/When';
import { useText } from '../text/useText';
import { BellItem } from './BellModel';
import { bellPattern } from './bellPattern';
import styles from './BellRow.module.scss';

export interface BellRowProps {
  readonly item: BellItem;
  readonly people: ReadonlyMap<string, Person>;
  readonly onOpen: (item: BellItem) => void;
}

/** One thing that concerns the reader: who did what, and when. */
export const BellRow: React.FunctionComponent<BellRowProps> = React.memo(function BellRow({ item, people, onOpen }: BellRowProps) {
  const { strings, fill } = useText();
  const { concern, isNew, valueName } = item;
  const name: string = people.get(concern.actor)?.name || concern.actorName || strings.UnknownColleague;
  return (
    <li className={classes(styles.item, isNew && styles.new)}>
      <button type="button" className={styles.row} onClick={() => onOpen(item)}>
        <Avatar id={concern.actor} name={name} size={32} />
        <span className={styles.words}>
          <span className={styles.sentence}>
            <FilledText
              pattern={bellPattern(item, strings)}
              values={{
                name: <bdi className={styles.strong}>{name}</bdi>,
                post: <bdi>{fill(strings.MineQuoted, { text: concern.about })}</bdi>,
                value: <span className={styles.strong}>{valueName}</span>
              }}
            />
          </span>
          <span className={styles.meta}>
            <When at={concern.at} />
            {isNew && (
              <>
                {' · '}
                <span className={styles.strong}>{strings.MineBellNew}</span>
              </>
            )}
          </span>
        </span>
      </button>
    </li>
  );
});
