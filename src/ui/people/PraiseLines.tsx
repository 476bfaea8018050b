import * as React from 'react';
import { Thread } from '../../domain/feed/Thread';
import { Person } from '../../domain/people/Person';
import { Icon } from '../icons/Icon';
import { useValue } from '../kudos/useValue';
import { useOpeners } from '../shared/useOpeners';
import { useText } from '../text/useText';
import styles from './PraiseLines.module.scss';

export interface PraiseLinesProps {
  /** Thanks, the newest first. */
  readonly threads: readonly Thread[];
  readonly people: ReadonlyMap<string, Person>;
  readonly now: string;
}

/** The latest thanks to a person: what for, from whom and when. How many there are is told nowhere. */
export function PraiseLines({ threads, people, now }: PraiseLinesProps): JSX.Element {
  const { strings } = useText();
  return (
    <section>
      <h3 className={styles.heading}>{strings.PersonPraiseLatest}</h3>
      <ul>
        {threads.map(thread => (
          <PraiseLine key={thread.root} thread={thread} people={people} now={now} />
        ))}
      </ul>
    </section>
  );
}

function PraiseLine({ thread, people, now }: Omit<PraiseLinesProps, 'threads'> & { readonly thread: Thread }): JSX.Element {
  const { strings, fill, day } = useText();
  const { thread: open } = useOpeners();
  const { post, root } = thread;
  const look = useValue(post.kudos?.value ?? '');
  const name: string = people.get(post.actor)?.name || post.actorName || strings.UnknownColleague;
  const from: string = `${fill(strings.PersonPraiseFrom, { name })}, ${day(post.createdAt, now)}`;
  return (
    <li className={styles.line} style={look.style}>
      <Icon name={look.icon} className={styles.value} />
      <span className={styles.words}>
        <strong className={styles.value}>{look.name}</strong>{' '}
        {open ? (
          <button type="button" className={styles.link} aria-label={`${look.name} ${from}`} onClick={() => open(root)}>
            {from}
          </button>
        ) : (
          from
        )}
      </span>
    </li>
  );
}
