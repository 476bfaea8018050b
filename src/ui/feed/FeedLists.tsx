import * as React from 'react';
import { useText } from '../text/useText';
import { CaughtUpLine } from './CaughtUpLine';
import { FeedModel, ThreadItem } from './FeedModel';
import { ThreadCard } from './ThreadCard';
import styles from './FeedLists.module.scss';

export interface FeedListsProps {
  readonly fresh: readonly ThreadItem[];
  readonly read: readonly ThreadItem[];
  readonly caughtUp: boolean;
  readonly older: FeedModel['older']['state'];
}

/** What is new, and what has been read, with the exact line between. */
export function FeedLists({ fresh, read, caughtUp, older }: FeedListsProps): JSX.Element {
  const { strings } = useText();
  const setSize: number = older === 'end' ? fresh.length + read.length : -1;
  const cards = (items: readonly ThreadItem[], from: number): JSX.Element[] =>
    items.map((item, index) => <ThreadCard key={item.thread.root} item={item} position={from + index + 1} setSize={setSize} />);
  return (
    <>
      {fresh.length > 0 && (
        <div role="feed" aria-label={strings.FreshFeed} className={styles.feed}>
          {cards(fresh, 0)}
        </div>
      )}
      {caughtUp && read.length > 0 && <CaughtUpLine />}
      {read.length > 0 && (
        <div role="feed" aria-label={strings.ReadFeed} aria-busy={older === 'loading'} className={styles.feed}>
          {cards(read, fresh.length)}
        </div>
      )}
    </>
  );
}
