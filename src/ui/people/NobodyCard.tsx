import * as React from 'react';
import { Dialog } from '../shared/Dialog';
import { DialogHeading } from '../shared/DialogHeading';
import { useUniqueId } from '../shared/useUniqueId';
import { useText } from '../text/useText';
import styles from './NobodyCard.module.scss';

export interface NobodyCardProps {
  readonly onClose: () => void;
}

/** Stands where a card would, of somebody who is not in the directory: left, protected or never there. Nothing more is told. */
export function NobodyCard({ onClose }: NobodyCardProps): JSX.Element {
  const { strings } = useText();
  const headingId: string = useUniqueId('nobody');
  return (
    <Dialog labelledBy={headingId} size="card" onClose={onClose}>
      <DialogHeading id={headingId} onClose={onClose}>
        {strings.PersonMissing}
      </DialogHeading>
      <p className={styles.text}>{strings.PersonMissingText}</p>
    </Dialog>
  );
}
