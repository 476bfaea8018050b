import * as React from 'react';
import { Comment, Post } from '../../domain/feed/Thread';
import { Icon } from '../icons/Icon';
import { MessageBox } from '../shared/MessageBox';
import { SecondaryAction } from '../shared/SecondaryAction';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import { useFeed } from './useFeed';
import styles from './SendingRow.module.scss';

export interface SendingRowProps {
  readonly entry: Post | Comment;
  readonly isPost: boolean;
  /** Left out for what is not edited: a kudos. */
  readonly onEdit?: () => void;
}

/** Says that a text has not left yet, could not, or could not be removed, and what can be done about it. */
export function SendingRow({ entry, isPost, onEdit }: SendingRowProps): JSX.Element | null {
  const { strings } = useText();
  const { actions } = useFeed();
  const buttons: JSX.Element = (
    <>
      {onEdit && <TextButton onClick={onEdit}>{strings.Edit}</TextButton>}
      <TextButton onClick={() => actions.discard(entry.itemId)}>{strings.Delete}</TextButton>
    </>
  );
  if (entry.sending === 'failed' || entry.sending === 'removalFailed') {
    const stays: boolean = entry.sending === 'removalFailed';
    const title: string = stays ? (isPost ? strings.PostNotRemoved : strings.CommentNotRemoved) : isPost ? strings.PostFailed : strings.CommentFailed;
    return (
      <div className={styles.failed}>
        <MessageBox look="error" icon="alert" role="alert" title={title} actions={<SecondaryAction text={strings.Retry} onClick={() => actions.resend(entry.itemId)} />}>
          {stays ? strings.OthersSeeIt : strings.TextKept}
        </MessageBox>
        {!stays && <div className={styles.buttons}>{buttons}</div>}
      </div>
    );
  }
  if (entry.sending === 'waiting') {
    return (
      <div className={styles.waiting}>
        <span className={styles.sentence} role="status">
          <Icon name="cloudOff" />
          <span>{strings.Waiting}</span>
        </span>
        <span className={styles.buttons}>{buttons}</span>
      </div>
    );
  }
  return null;
}
