import * as React from 'react';
import { Comment, Thread } from '../../domain/feed/Thread';
import { Icon } from '../icons/Icon';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import { ChosenAnswer } from './ChosenAnswer';
import { CommentField } from './CommentField';
import { CommentItem } from './CommentItem';
import { foldComments } from './foldComments';
import { useFeed } from './useFeed';
import { useKeptScroll } from './useKeptScroll';
import { useName } from './useName';
import { Undoable } from './useUndo';
import styles from './CommentSection.module.scss';

export interface CommentSectionProps {
  readonly id: string;
  readonly thread: Thread;
  readonly undoable: Undoable;
  /** Opened by its button: the field is ready to be written in, if there is nothing to read. */
  readonly byButton: boolean;
  /** How many of the last comments to begin with. */
  readonly lastShown: number;
}

const pageOfComments: number = 20;

/** The chosen answer or the last three comments, the earlier ones on request, and the field. */
export function CommentSection({ id, thread, undoable, byButton, lastShown }: CommentSectionProps): JSX.Element {
  const { allow } = useFeed();
  const text = useText();
  const answer: Comment | undefined = thread.comments.find(comment => comment.id === thread.answer);
  const [shown, setShown] = React.useState(answer && !byButton ? 0 : lastShown);
  const [replyTo, setReplyTo] = React.useState<Comment>();
  const section = React.useRef<HTMLDivElement>(null);
  const keepScroll = useKeptScroll(section, 'ul:last-of-type > li[data-comment]');
  const others: readonly Comment[] = React.useMemo(() => thread.comments.filter(comment => comment !== answer), [thread.comments, answer]);
  const { rows, hidden } = React.useMemo(() => foldComments(others, shown), [others, shown]);
  const replyName: string = useName(replyTo?.actor ?? '', replyTo?.actorName ?? '');

  const showMore = (): void => {
    keepScroll();
    setShown(shown + pageOfComments);
  };
  const item = (comment: Comment, reply: boolean): JSX.Element => (
    <CommentItem key={comment.id} thread={thread} comment={comment} reply={reply} undoable={undoable} onReply={setReplyTo}>
      {replyTo?.id === comment.id && (
        <CommentField key={replyTo.id} thread={thread} replyTo={{ id: replyTo.id, name: replyName }} open onClose={() => setReplyTo(undefined)} />
      )}
    </CommentItem>
  );

  return (
    <div ref={section} id={id} role="group" className={styles.section} aria-label={text.strings.Comments}>
      {answer && <ChosenAnswer thread={thread}>{item(answer, false)}</ChosenAnswer>}
      {hidden > 0 && (
        <TextButton onClick={showMore}>
          <Icon name={shown === 0 ? 'chevronDown' : 'chevronUp'} size={16} />
          {text.count(hidden, shown === 0 ? 'FoldMore' : 'FoldOlder')}
        </TextButton>
      )}
      {rows.length > 0 && <ul>{rows.map(row => item(row.comment, row.reply))}</ul>}
      {allow.comments && (!answer || shown > 0) && <CommentField thread={thread} open={byButton && thread.comments.length === 0} />}
    </div>
  );
}
