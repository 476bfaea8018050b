import * as React from 'react';
import { CommentSection } from '../../feed/CommentSection';
import { ThreadItem } from '../../feed/FeedModel';
import { FoldedText } from '../../feed/FoldedText';
import { PostMenu } from '../../feed/PostMenu';
import { PostPicture } from '../../feed/PostPicture';
import { ReactionButton } from '../../feed/ReactionButton';
import { SendingRow } from '../../feed/SendingRow';
import { UndoRow } from '../../feed/UndoRow';
import { useFeed } from '../../feed/useFeed';
import { useName } from '../../feed/useName';
import { useUndo } from '../../feed/useUndo';
import { Icon } from '../../icons/Icon';
import { Avatar } from '../../shared/Avatar';
import { PersonName } from '../../shared/PersonName';
import { TextButton } from '../../shared/TextButton';
import { useUniqueId } from '../../shared/useUniqueId';
import { When } from '../../shared/When';
import { useText } from '../../text/useText';
import { describeThanked } from '../describeThanked';
import { KudosBlock } from '../KudosBlock';
import styles from './WallCard.module.scss';

export interface WallCardProps {
  readonly item: ThreadItem;
  readonly position: number;
  readonly setSize: number;
}

/** A kudos on the wall: the block, who gave it, the heart, and the comments when they are asked for. */
export function WallCard({ item, position, setSize }: WallCardProps): JSX.Element | null {
  const { thread } = item;
  const { post } = thread;
  const { viewer, people, actions, allow } = useFeed();
  const text = useText();
  const id: string = useUniqueId('kudos');
  const name: string = useName(post.actor, post.actorName);
  const [open, setOpen] = React.useState(false);
  const undoable = useUndo();
  const removal = undoable.removed.get(post.id);
  const stuck: boolean = post.sending === 'waiting' || post.sending === 'failed';
  const count: number = thread.comments.length;
  if (!post.kudos) return null;
  if (removal) {
    return (
      <article className={styles.card} tabIndex={0} aria-posinset={position} aria-setsize={setSize} aria-label={text.strings.KudosDeleted} data-root={thread.root}>
        <div className={styles.undo}>
          <UndoRow sentence={text.strings.KudosDeleted} removal={removal} />
        </div>
      </article>
    );
  }
  return (
    <article
      className={styles.card}
      tabIndex={0}
      aria-posinset={position}
      aria-setsize={setSize}
      aria-labelledby={`${id}-to ${id}-by`}
      aria-describedby={`${id}-text`}
      data-root={thread.root}
    >
      <KudosBlock value={post.kudos.value} to={describeThanked(post.kudos, viewer.id, people, text)} toId={`${id}-to`} look="card">
        <FoldedText id={`${id}-text`} text={post.text} mentions={post.mentions} look="post" />
        <PostPicture post={post} />
      </KudosBlock>
      <div className={styles.foot}>
        <Avatar id={post.actor} name={name} size={28} />
        <div className={styles.by}>
          <PersonName id={post.actor} name={name} nameId={`${id}-by`} className={styles.name} />
          <div className={styles.when}>
            <When at={post.createdAt} />
            {post.sending === 'sending' && ` · ${text.strings.Sending}`}
          </div>
        </div>
        {!stuck && (
          <>
            <ReactionButton thread={thread} target={post} kind="heart" className={styles.chip} />
            {(allow.comments || count > 0) && (
              <TextButton
                look={count > 0 ? 'quiet' : 'icon'}
                aria-expanded={open}
                aria-controls={open ? `${id}-comments` : undefined}
                aria-label={count > 0 ? text.count(count, 'CommentCount') : text.strings.Comment}
                onClick={() => setOpen(!open)}
              >
                <Icon name="comment" />
                {count > 0 && text.number(count)}
              </TextButton>
            )}
            <PostMenu thread={thread} following={item.following} onRemove={() => undoable.remove(post.id, () => actions.remove(thread, post))} />
          </>
        )}
      </div>
      {(stuck || post.sending === 'removalFailed') && (
        <div className={styles.undo}>
          <SendingRow entry={post} isPost />
        </div>
      )}
      {open && !stuck && (
        <div className={styles.comments}>
          <CommentSection id={`${id}-comments`} thread={thread} undoable={undoable} byButton lastShown={3} />
        </div>
      )}
    </article>
  );
}
