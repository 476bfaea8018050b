import * as React from 'react';
import { Icon } from '../icons/Icon';
import { useText } from '../text/useText';
import { TextButton } from './TextButton';
import styles from './DialogHeading.module.scss';

export interface DialogHeadingProps {
  readonly id: string;
  readonly children: React.ReactNode;
  readonly onClose: () => void;
}

/** What a dialog is called, and the way out of it. */
export function DialogHeading({ id, children, onClose }: DialogHeadingProps): JSX.Element {
  const { strings } = useText();
  return (
    <header className={styles.header}>
      <h2 id={id} className={styles.heading}>
        {children}
      </h2>
      <TextButton look="icon" aria-label={strings.Close} onClick={onClose}>
        <Icon name="dismiss" />
      </TextButton>
    </header>
  );
}
