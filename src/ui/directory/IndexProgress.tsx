import * as React from 'react';
import { useText } from '../text/useText';
import styles from './IndexProgress.module.scss';

export interface IndexProgressProps {
  /** From 0 to 1. */
  readonly progress: number;
  readonly isSlow: boolean;
}

/** The directory is on its way to the device. Search works meanwhile. */
export function IndexProgress({ progress, isSlow }: IndexProgressProps): JSX.Element {
  const { strings } = useText();
  const percent: number = Math.round(progress * 100);
  return (
    <div className={styles.progress}>
      <div className={styles.track} role="progressbar" aria-label={strings.DirectoryFilling} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
        <div className={styles.done} style={{ width: `${percent}%` }} />
      </div>
      <p className={styles.words} role="status">
        {isSlow ? strings.DirectoryFillingSlow : strings.DirectoryFilling}
      </p>
    </div>
  );
}
