import * as React from 'react';
import { NowContext } from '../shared/NowContext';
import { useText } from '../text/useText';
import { BellItem, BellModel } from './BellModel';
import { BellRow } from './BellRow';
import styles from './BellList.module.scss';

export interface BellListProps {
  readonly model: BellModel;
  /** Rows to show at most. */
  readonly most: number;
  readonly onOpen: (item: BellItem) => void;
}

/** What concerns the reader, newest first; says so when there is nothing, and never before it is known. */
export function BellList({ model, most, onOpen }: BellListProps): JSX.Element | null {
  const { strings } = useText();
  if (model.items.length === 0) {
    if (!model.isKnown) return <p className={styles.empty}>{strings.MinePageLoading}</p>;
    return (
      <div className={styles.empty}>
        <p className={styles.title}>{strings.MineBellEmpty}</p>
        <p>{strings.MineBellEmptyText}</p>
      </div>
    );
  }
  return (
    <NowContext.Provider value={model.now}>
      <ul aria-label={strings.MineBellTitle}>
        {model.items.slice(0, most).map((item) => (
          <BellRow key={item.concern.id} item={item} people={model.people} onOpen={onOpen} />
        ))}
      </ul>
    </NowContext.Provider>
  );
}
