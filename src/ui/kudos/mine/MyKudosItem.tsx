import * as React from 'react';
import { HistoryEntry } from '../../../domain/kudos/foldHistory';
import { Person } from '../../../domain/people/Person';
import { PostPicture } from '../../feed/PostPicture';
import { Icon } from '../../icons/Icon';
import { NowContext } from '../../shared/NowContext';
import { RichText } from '../../shared/RichText';
import { ThanksActionsContext } from '../../shared/ThanksActionsContext';
import { useText } from '../../text/useText';
import { describeThanked } from '../describeThanked';
import { ScopeMenu } from '../ScopeMenu';
import { useValue } from '../useValue';
import styles from './MyKudos.module.scss';

export interface MyKudosItemProps {
  readonly entry: HistoryEntry;
  readonly viewer: Person;
  readonly people: ReadonlyMap<string, Person>;
}

/** One kudos of the history; a received one with the choice of where it shows. */
export function MyKudosItem({ entry, viewer, people }: MyKudosItemProps): JSX.Element {
  const text = useText();
  const { strings, fill } = text;
  const now: string = React.useContext(NowContext);
  const actions = React.useContext(ThanksActionsContext);
  const look = useValue(entry.value);
  const whom: string =
    entry.type === 'received'
      ? fill(strings.KudosFrom, { name: people.get(entry.actor)?.name || entry.actorName || strings.UnknownColleague })
      : describeThanked(entry, viewer.id, people, text).replace(/^./, first => first.toLocaleLowerCase());
  return (
    <li className={styles.item} style={look.style}>
      <span className={styles.symbol}>
        <Icon name={look.icon} />
      </span>
      <div className={styles.words}>
        <div>
          <strong>{look.name}</strong> <bdi>{whom}</bdi>
        </div>
        <div className={styles.text}>
          <RichText text={entry.text} mentions={[]} />
        </div>
        {entry.picture && (
          <div className={styles.picture}>
            <PostPicture post={entry} />
          </div>
        )}
        <time className={styles.when} dateTime={entry.createdAt} title={text.absolute(entry.createdAt)}>
          {text.day(entry.createdAt, now) === text.day(now, now) ? strings.KudosToday : text.day(entry.createdAt, now)}
        </time>
      </div>
      {entry.type === 'received' && entry.scope && actions && (
        <ScopeMenu
          kudos={{ root: entry.root, actor: entry.actor, recipients: entry.recipients }}
          scope={entry.scope}
          label={`${look.name} ${whom}`}
          actions={actions}
        />
      )}
    </li>
  );
}
