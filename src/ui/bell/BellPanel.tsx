import * as React from 'react';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import { LayerScope } from '../theme/LayerScope';
import { BellList } from './BellList';
import { BellActions, BellItem, BellModel } from './BellModel';
import styles from './BellPanel.module.scss';

export interface BellPanelProps {
  readonly model: BellModel;
  readonly actions: BellActions;
  readonly headingId: string;
  readonly onOpen: (item: BellItem) => void;
  /** Shows everything under Mitt. */
  readonly onAll?: () => void;
}

const most: number = 6;

/** The newest of what concerns the reader, as it hangs under the bell. */
export function BellPanel({ model, actions, headingId, onOpen, onAll }: BellPanelProps): JSX.Element {
  const { strings } = useText();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const markRead = (): void => {
    // The button goes: its user goes on from the heading.
    heading.current?.focus();
    actions.markRead();
  };
  return (
    <LayerScope className={styles.layer}>
      <div className={styles.panel}>
        <div className={styles.head}>
          <h2 id={headingId} ref={heading} className={styles.heading} tabIndex={-1} data-is-focusable>
            {strings.MineBellTitle}
          </h2>
          {model.newCount > 0 && (
            <TextButton look="quiet" onClick={markRead}>
              {strings.MineBellReadAll}
            </TextButton>
          )}
        </div>
        <div className={styles.list}>
          <BellList model={model} most={most} onOpen={onOpen} />
        </div>
        {onAll && (
          <div className={styles.foot}>
            <TextButton onClick={onAll}>{strings.MineBellAll}</TextButton>
          </div>
        )}
      </div>
    </LayerScope>
  );
}
