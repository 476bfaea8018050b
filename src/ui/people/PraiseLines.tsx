import * as React from 'react';
import { Post } from '../../domain/feed/Thread';
import { Icon } from '../icons/Icon';
import { useOpeners } from '../shared/useOpeners';
import { useText } from '../text/useText';
import styles from './PraiseLines.module.scss';

export interface PraiseLinesProps {
  /** Thanks, the newest first. */
  readonly posts: readonly Post[];
  readonly now: string;
}

/** The latest thanks to a person: from whom and when. How many there are is told nowhere. */
export function PraiseLines({ posts, now }: PraiseLinesProps): JSX.Element {
  const { strings, fill, day } = useText();
  const { thread } = useOpeners();
  return (
    <section>
      <h3 className={styles.heading}>{strings.PersonPraiseLatest}</h3>
      <ul>
        {posts.map(post => {
          const words: string = `${fill(strings.PersonPraiseFrom, { name: post.actorName })}, ${day(post.createdAt, now)}`;
          return (
            <li key={post.id} className={styles.line}>
              <Icon name="praise" className={styles.icon} />
              {thread ? (
                <button type="button" className={styles.link} onClick={() => thread(post.id)}>
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
