import * as React from 'react';
import { useText } from '../text/useText';
import styles from './FeedSkeleton.module.scss';

const cards: readonly number[] = [1, 2, 3];

/** The very first visit, before anything is known. It stands still. */
export function FeedSkeleton(): JSX.Element {
  const { strings } = useText();
  return (
    <>
      <p role="status" className={styles.unseen}>
        {strings.Loading}
      </p>
      {cards.map(card => (
        <div key={card} className={styles.card} aria-hidden="true">
          <span className={styles.head} />
          <span className={styles.lines} />
          <span className={styles.chips} />
        </div>
      ))}
    </>
  );
}
