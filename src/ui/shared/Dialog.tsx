import * as React from 'react';
import { FocusTrapZone } from '@fluentui/react/lib/FocusTrapZone';
import { Layer } from '@fluentui/react/lib/Layer';
import { LayerScope } from '../theme/LayerScope';
import { classes } from './classes';
import styles from './Dialog.module.scss';

export interface DialogProps {
  readonly labelledBy: string;
  /** `card` is 372 wide; `form` 480; `wide` 720. Each fills a small screen. */
  readonly size: 'card' | 'form' | 'wide';
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/** Something over the page: keeps the focus, closes by Esc or a press beside it, and gives the focus back. */
export function Dialog(props: DialogProps): JSX.Element {
  return (
    <Layer>
      <LayerScope className={styles.scope}>
        <Box {...props} />
      </LayerScope>
    </Layer>
  );
}

/** What is in the layer, which Fluent draws a moment later than what opened it: only here is there something to focus. */
function Box({ labelledBy, size, onClose, children }: DialogProps): JSX.Element {
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const before: Element | null = document.activeElement;
    box.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div className={styles.scrim} onClick={event => event.target === event.currentTarget && onClose()} onKeyDown={onKeyDown}>
      <FocusTrapZone disableFirstFocus disableRestoreFocus isClickableOutsideFocusTrap className={classes(styles.trap, styles[size])}>
        <div ref={box} role="dialog" aria-modal="true" aria-labelledby={labelledBy} tabIndex={-1} className={styles.dialog}>
          {children}
        </div>
      </FocusTrapZone>
    </div>
  );
}
