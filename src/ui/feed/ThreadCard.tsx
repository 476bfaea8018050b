import * as React from 'react';
import { Icon } from '../icons/Icon';
import { classes } from '../shared/classes';
import { TextButton } from '../shared/TextButton';
import { useUniqueId } from '../shared/useUniqueId';
import { useText } from '../text/useText';
import { CommentSection } from './CommentSection';
import { EntryEditor } from './EntryEditor';
import { ThreadItem } from './FeedModel';
import { PostHeader } from './PostHeader';
import { PostMenu } from './PostMenu';
import { PostPicture } from './PostPicture';
import { PostText } from './PostText';
import { ReactionBar } from './ReactionBar';
import { sameItem } from './sameItem';
import { SendingRow } from './SendingRow';
import { startsOpen } from './startsOpen';
import { UndoRow } from './UndoRow';
import { useFeed } from './useFeed';
import { useUndo } from './useUndo';
import styles from './ThreadCard.module.scss';

export interface ThreadCardProps {
  readonly item: ThreadItem;
  /** From 1, through both feeds. */
  readonly position: number;
  /** −1 while there is more to load. */
  readonly setSize: number;
}

/** Three comments for the first threads and one for those far down, so that a page of long threads stays light. */
const threadsInFull: number = 6;

function Card({ item, position, setSize }: ThreadCardProps): JSX.Element {
  const { thread, why, following } = item;
  const { post } = thread;
  const { actions, allow } = useFeed();
  const text = useText();
  const id: string = useUniqueId('post');
  const [editing, setEditing] = React.useState(false);
  const [comments, setComments] = React.useState<'closed' | 'open' | 'opened'>(() => (startsOpen(item) ? 'open' : 'closed'));
  const lastShown: number = position <= threadsInFull || comments === 'opened' ? 3 : 1;
  const undoable = useUndo();
  const removal = undoable.removed.get(post.id);
  const stuck: boolean = post.sending === 'waiting' || post.sending === 'failed';
  const count: number = thread.comments.length;
  const frame = {
    className: classes(styles.card, stuck && styles.waiting),
    tabIndex: 0,
    'aria-posinset': position,
    'aria-setsize': setSize,
    'data-root': thread.root
  };

  if (removal) {
    return (
      <article {...frame} aria-label={text.strings.PostDeleted}>
        <UndoRow sentence={text.strings.PostDeleted} removal={removal} />
      </article>
    );
  }
  return (
    <article {...frame} aria-labelledby={post.title || post.kudos ? `${id}-name ${id}-title` : `${id}-name`} aria-describedby={`${id}-text`}>
      <PostHeader thread={thread} why={why} nameId={`${id}-name`}>
        <PostMenu
          thread={thread}
          following={following}
          onEdit={() => setEditing(true)}
          onRemove={() => undoable.remove(post.id, () => actions.remove(thread, post))}
        />
      </PostHeader>
      {post.title && (
        <h3 id={`${id}-title`} className={styles.title} dir="auto">
          {post.title}
        </h3>
      )}
      {editing ? (
        <EntryEditor
          entry={post}
          onCancel={() => setEditing(false)}
          onSave={(changed, mentions) => {
            setEditing(false);
            actions.edit(thread, post, changed, mentions);
          }}
        />
      ) : (
        <PostText post={post} id={id} />
      )}
      <PostPicture post={post} />
      {post.sending === 'removalFailed' && <SendingRow entry={post} isPost onEdit={post.kudos ? undefined : () => setEditing(true)} />}
      {stuck ? (
        !editing && <SendingRow entry={post} isPost onEdit={post.kudos ? undefined : () => setEditing(true)} />
      ) : (
        <ReactionBar thread={thread}>
          {(allow.comments || count > 0) && (
            <TextButton
              look="quiet"
              className={styles.comments}
              aria-expanded={comments !== 'closed'}
              aria-controls={comments !== 'closed' ? `${id}-comments` : undefined}
              aria-label={count > 0 ? text.count(count, 'CommentCount') : undefined}
              onClick={() => setComments(comments === 'closed' ? 'opened' : 'closed')}
            >
              <Icon name="comment" />
              {count > 0 ? (
                <span>
                  {text.number(count)}
                  <span className={styles.word}> {text.count(count, 'CommentWord')}</span>
                </span>
              ) : (
                text.strings.Comment
              )}
            </TextButton>
          )}
        </ReactionBar>
      )}
      {comments !== 'closed' && !stuck && (
        <CommentSection id={`${id}-comments`} thread={thread} undoable={undoable} byButton={comments === 'opened'} lastShown={lastShown} />
      )}
    </article>
  );
}

/** A post with all that belongs to it. Drawn anew only when its own thread changes. */
export const ThreadCard: React.MemoExoticComponent<(props: ThreadCardProps) => JSX.Element> = React.memo(
  Card,
  (before, after) => before.position === after.position && before.setSize === after.setSize && sameItem(before.item, after.item)
);
