import * as React from 'react';
import { Icon } from '../icons/Icon';
import { Dialog } from './Dialog';
import { TextButton } from './TextButton';
import { useUniqueId } from './useUniqueId';
import { useText } from '../text/useText';
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
  const { strings } = useText();
  const id: string = useUniqueId('question');
  return (
    <Dialog labelledBy={id} size="form" onClose={onClose}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <TextButton look="icon" aria-label={strings.Close} onClick={onClose}>
          <Icon name="dismiss" />
        </TextButton>
      </div>
      <div className={styles.body}>{children}</div>
      <div className={styles.foot}>{actions}</div>
    </Dialog>
  );
}
