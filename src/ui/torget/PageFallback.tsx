import * as React from 'react';
import { useText } from '../text/useText';
import styles from './PageFallback.module.scss';

/** While a page's script is on its way; seen only when that takes a while. */
export function PageFallback(): JSX.Element {
  const { strings } = useText();
  return (
    <p role="status" className={styles.loading}>
      {strings.MinePageLoading}
    </p>
  );
}
