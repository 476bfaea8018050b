import * as React from 'react';
import { Thread } from '../../domain/feed/Thread';
import { Icon } from '../icons/Icon';
import { useText } from '../text/useText';
import { useFeed } from './useFeed';
import { useName } from './useName';
import styles from './ChosenAnswer.module.scss';

export interface ChosenAnswerProps {
  readonly thread: Thread;
  readonly children: React.ReactNode;
}

/** The comment that the asker chose, first and in a frame of its own. */
export function ChosenAnswer({ thread, children }: ChosenAnswerProps): JSX.Element {
  const { viewer } = useFeed();
  const { strings, fill } = useText();
  const asker: string = useName(thread.post.actor, thread.post.actorName);
  return (
    <div className={styles.answer}>
      <div className={styles.heading}>
        <Icon name="checkCircleFilled" size={16} />
        {thread.post.actor === viewer.id ? strings.AnswerChosenByYou : fill(strings.AnswerChosenBy, { name: asker === strings.UnknownColleague ? asker.toLowerCase() : asker.split(' ')[0] })}
      </div>
      <ul>{children}</ul>
    </div>
  );
}
