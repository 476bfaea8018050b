import * as React from 'react';
import { Comment, Thread } from '../../domain/feed/Thread';
import { reactionKinds } from '../../domain/log/activity';
import { Avatar } from '../shared/Avatar';
import { classes } from '../shared/classes';
import { TextButton } from '../shared/TextButton';
import { PersonName } from '../shared/PersonName';
import { When } from '../shared/When';
import { Text } from '../text/createText';
import { useText } from '../text/useText';
import { EntryEditor } from './EntryEditor';
import { EntryMenu } from './EntryMenu';
import { FoldedText } from './FoldedText';
import { ReactionButton } from './ReactionButton';
import { SendingRow } from './SendingRow';
import { UndoRow } from './UndoRow';
import { useFeed } from './useFeed';
import { useName } from './useName';
import { Undoable } from './useUndo';
import styles from './CommentItem.module.scss';

export interface CommentItemProps {
  readonly thread: Thread;
  readonly comment: Comment;
  readonly reply: boolean;
  readonly undoable: Undoable;
  readonly onReply: (comment: Comment) => void;
  /** The field for a reply, when it stands below this comment. */
  readonly children?: React.ReactNode;
}

/** What the asker may say of a comment: choose it, or choose it away. Undefined for everyone else. */
function answerWord(thread: Thread, comment: Comment, viewerId: string, { strings }: Text): string | undefined {
  const mayChoose: boolean = thread.post.kind === 'question' && thread.post.actor === viewerId && !comment.sending;
  return mayChoose ? (thread.answer === comment.id ? strings.AnswerUnchoose : strings.AnswerChoose) : undefined;
}

/** One comment, or one reply. */
export function CommentItem({ thread, comment, reply, undoable, onReply, children }: CommentItemProps): JSX.Element {
  const { viewer, allow, actions } = useFeed();
  const text = useText();
  const { strings } = text;
  const name: string = useName(comment.actor, comment.actorName);
  const [editing, setEditing] = React.useState(false);
  const removal = undoable.removed.get(comment.id);
  const choose: string | undefined = answerWord(thread, comment, viewer.id, text);

  if (removal) {
    return (
      <li className={classes(styles.comment, reply && styles.reply)}>
        <UndoRow sentence={strings.CommentDeleted} removal={removal} />
      </li>
    );
  }
  return (
    <li className={classes(styles.comment, reply && styles.reply)} data-comment={comment.id}>
      <Avatar id={comment.actor} name={name} size={28} />
      <div className={classes(styles.words, (comment.sending === 'waiting' || comment.sending === 'failed') && styles.waiting)}>
        <PersonName id={comment.actor} name={name} className={styles.name} />
        {editing ? (
          <EntryEditor
            entry={comment}
            onCancel={() => setEditing(false)}
            onSave={(changed, mentions) => {
              setEditing(false);
              actions.edit(thread, comment, changed, mentions);
            }}
          />
        ) : (
          <FoldedText text={comment.text} mentions={comment.mentions} look="comment" />
        )}
        {comment.sending === 'waiting' || comment.sending === 'failed' ? (
          !editing && <SendingRow entry={comment} isPost={false} onEdit={() => setEditing(true)} />
        ) : (
          <div className={styles.row}>
            <When at={comment.createdAt} />
            {comment.editedAt && <span className={styles.edited}>· {strings.Edited}</span>}
            {reactionKinds
              .filter(kind => kind === 'like' || comment.reactions.counts[kind] > 0)
              .map(kind => (
                <ReactionButton key={kind} thread={thread} target={comment} kind={kind} iconSize={16} className={styles.reaction} />
              ))}
            {allow.comments && (
              <TextButton look="small" aria-label={text.fill(strings.ReplyTo, { name })} onClick={() => onReply(comment)}>
                {strings.Reply}
              </TextButton>
            )}
            {choose && (
              <TextButton look="small" onClick={() => actions.chooseAnswer(thread, comment, thread.answer !== comment.id)}>
                {choose}
              </TextButton>
            )}
            {comment.actor === viewer.id && (
              <EntryMenu
                small
                label={strings.MoreForYourComment}
                items={[
                  { key: 'edit', text: strings.MenuEdit, icon: 'edit', onSelect: () => setEditing(true) },
                  { key: 'delete', text: strings.Delete, icon: 'delete', onSelect: () => undoable.remove(comment.id, () => actions.remove(thread, comment)) }
                ]}
              />
            )}
          </div>
        )}
        {comment.sending === 'removalFailed' && <SendingRow entry={comment} isPost={false} onEdit={() => setEditing(true)} />}
        {children}
      </div>
    </li>
  );
}
