import * as React from 'react';
import { Thread } from '../../domain/feed/Thread';
import { Icon } from '../icons/Icon';
import { useOpeners } from '../shared/useOpeners';
import { useText } from '../text/useText';
import styles from './PraiseLines.module.scss';

export interface PraiseLinesProps {
  /** Thanks, the newest first. */
  readonly threads: readonly Thread[];
  readonly now: string;
}

/** The latest thanks to a person: from whom and when. How many there are is told nowhere. */
export function PraiseLines({ threads, now }: PraiseLinesProps): JSX.Element {
  const { strings, fill, day } = useText();
  const { thread: open } = useOpeners();
  return (
    <section>
      <h3 className={styles.heading}>{strings.PersonPraiseLatest}</h3>
      <ul>
        {threads.map(({ root, post }) => {
          const words: string = `${fill(strings.PersonPraiseFrom, { name: post.actorName })}, ${day(post.createdAt, now)}`;
          return (
            <li key={root} className={styles.line}>
              <Icon name="praise" className={styles.icon} />
              {open ? (
                <button type="button" className={styles.link} onClick={() => open(root)}>
                  {words}
                </button>
              ) : (
                <span className={styles.words}>{words}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
