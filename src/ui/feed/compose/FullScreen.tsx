import * as React from 'react';
import { FocusTrapZone } from '@fluentui/react/lib/FocusTrapZone';
import { Layer } from '@fluentui/react/lib/Layer';
import { LayerScope } from '../../theme/LayerScope';
import { useVisibleHeight } from './useVisibleHeight';
import styles from './FullScreen.module.scss';

export interface FullScreenProps {
  readonly label: string;
  readonly children: React.ReactNode;
}

/** Fills a small screen, above the keyboard where there is one. */
export function FullScreen({ label, children }: FullScreenProps): JSX.Element {
  const height: number | undefined = useVisibleHeight();
  return (
    <Layer>
      <LayerScope className={styles.scope}>
        <FocusTrapZone className={styles.dialog} style={{ height }} role="dialog" aria-modal aria-label={label} disableFirstFocus isClickableOutsideFocusTrap>
          {children}
        </FocusTrapZone>
      </LayerScope>
    </Layer>
  );
}
