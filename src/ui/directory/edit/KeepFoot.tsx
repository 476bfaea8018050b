import * as React from 'react';
import { PrimaryAction } from '../../shared/PrimaryAction';
import { SecondaryAction } from '../../shared/SecondaryAction';
import { TextButton } from '../../shared/TextButton';
import { useText } from '../../text/useText';
import styles from './ResponsibilityDialog.module.scss';

export interface KeepFootProps {
  /** Asked before it is taken away. */
  readonly question: string;
  readonly busy: boolean;
  /** undefined: there is nothing to take away. */
  readonly onRemove?: () => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** What ends a form of something that somebody keeps. */
export function KeepFoot({ question, busy, onRemove, onSave, onClose }: KeepFootProps): JSX.Element {
  const { strings } = useText();
  const [asks, setAsks] = React.useState(false);
  return (
    <div className={styles.foot}>
      {onRemove &&
        (asks ? (
          <span className={styles.asks}>
            {question}
            <TextButton onClick={onRemove}>{strings.DirectoryRemoveYes}</TextButton>
            <TextButton look="quiet" onClick={() => setAsks(false)}>{strings.DirectoryRemoveNo}</TextButton>
          </span>
        ) : (
          <TextButton look="quiet" className={styles.remove} onClick={() => setAsks(true)}>{strings.Delete}</TextButton>
        ))}
      <SecondaryAction text={strings.Cancel} onClick={onClose} />
      <PrimaryAction text={strings.Save} aria-disabled={busy} onClick={onSave} />
    </div>
  );
}
