import * as React from 'react';
import { Post, Thread } from '../../domain/feed/Thread';
import { unitName } from '../../domain/people/unit';
import { Icon } from '../icons/Icon';
import { Avatar } from '../shared/Avatar';
import { classes } from '../shared/classes';
import { PersonName } from '../shared/PersonName';
import { When } from '../shared/When';
import { useText } from '../text/useText';
import { Why } from './FeedModel';
import { useFeed } from './useFeed';
import { useName } from './useName';
import { WhyButton } from './WhyButton';
import styles from './PostHeader.module.scss';

export interface PostHeaderProps {
  readonly thread: Thread;
  readonly why: Why;
  readonly nameId: string;
  /** The menu, at the end. */
  readonly children: React.ReactNode;
}

/** Who, when, and why it is shown. */
export function PostHeader({ thread, why, nameId, children }: PostHeaderProps): JSX.Element {
  const post: Post = thread.post;
  const { people } = useFeed();
  const text = useText();
  const name: string = useName(post.actor, post.actorName);
  const person = people.get(post.actor);
  const role: string = person ? [person.title, unitName(person.unit)].filter(Boolean).join(', ') : '';
  return (
    <header className={styles.header}>
      <Avatar id={post.actor} name={name} />
      <div className={styles.who}>
        <PersonName id={post.actor} name={name} nameId={nameId} className={styles.name} />{' '}
        {role && <span className={styles.role}>{role}</span>}
        <div className={styles.meta}>
          <div className={styles.facts}>
            <span>
              <When at={post.createdAt} />
            </span>
            {post.sending === 'sending' && <span>{text.strings.Sending}</span>}
            {post.editedAt && <span title={text.fill(text.strings.EditedAt, { time: text.absolute(post.editedAt) })}>{text.strings.Edited}</span>}
            <span>
              <WhyButton why={why} />
            </span>
          </div>
        </div>
      </div>
      {post.kind === 'question' && (
        <span className={classes(styles.tag, thread.answer ? styles.answered : styles.question)}>
          <Icon name={thread.answer ? 'checkCircleFilled' : 'question'} size={16} />
          {thread.answer ? text.strings.TagAnswered : text.strings.TagQuestion}
        </span>
      )}
      {children}
    </header>
  );
}
