import * as React from 'react';
import { Icon } from '../icons/Icon';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import { Removal } from './useUndo';
import styles from './UndoRow.module.scss';

export interface UndoRowProps {
  readonly sentence: string;
  readonly removal: Removal;
}

/** Stands where the removed text stood, for as long as it can be taken back. */
export function UndoRow({ sentence, removal }: UndoRowProps): JSX.Element {
  const { strings } = useText();
  const button = React.useRef<HTMLButtonElement>(null);
  // The menu that was used to delete is gone with the text: its user goes on from here.
  React.useEffect(() => button.current?.focus({ preventScroll: true }), []);
  const undo = (): void => {
    button.current?.closest('article')?.focus({ preventScroll: true });
    removal.undo?.();
  };
  return (
    <div className={styles.row} role="status">
      <Icon name="delete" />
      <span>{sentence}</span>
      {removal.undo && (
        <TextButton ref={button} onClick={undo}>
          {strings.Undo}
        </TextButton>
      )}
    </div>
  );
}
