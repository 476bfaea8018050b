import * as React from 'react';
import { Dialog } from './Dialog';
import { DialogHeading } from './DialogHeading';
import { useUniqueId } from './useUniqueId';
import styles from './Question.module.scss';

export interface QuestionProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
  /** Buttons, the one that is meant to be pressed last. */
  readonly actions: React.ReactNode;
}

/** A small question over the page. */
export function Question({ title, onClose, children, actions }: QuestionProps): JSX.Element {
  const id: string = useUniqueId('question');
  return (
    <Dialog labelledBy={id} size="form" onClose={onClose}>
      <DialogHeading id={id} onClose={onClose}>
        {title}
      </DialogHeading>
      <div className={styles.body}>{children}</div>
      <div className={styles.foot}>{actions}</div>
    </Dialog>
  );
}
