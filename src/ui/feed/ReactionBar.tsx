import * as React from 'react';
import { Thread } from '../../domain/feed/Thread';
import { reactionKinds } from '../../domain/log/activity';
import { hundredBelow } from '../text/hundredBelow';
import { useText } from '../text/useText';
import { ReactionButton } from './ReactionButton';
import { ReactionPicker } from './ReactionPicker';
import styles from './ReactionBar.module.scss';

export interface ReactionBarProps {
  readonly thread: Thread;
  /** Stands at the end of the row: the comments. */
  readonly children?: React.ReactNode;
}

/** Reactions in use, one more to add, and the comments at the end. */
export function ReactionBar({ thread, children }: ReactionBarProps): JSX.Element {
  const text = useText();
  const { counts, named, people } = thread.post.reactions;
  const others: number = hundredBelow(people - named.length);
  return (
    <>
      {people > 100 && named.length > 0 && others > 0 && (
        <p className={styles.named}>
          {text.fill(text.strings.ReactManyNamed, { names: named.map(person => person.name).join(', '), n: text.number(others) })}
        </p>
      )}
      <div className={styles.bar}>
        {reactionKinds
          .filter(kind => kind === 'like' || counts[kind] > 0)
          .map(kind => (
            <ReactionButton key={kind} thread={thread} target={thread.post} kind={kind} className={styles.chip} />
          ))}
        <ReactionPicker thread={thread} target={thread.post} className={styles.add} />
        {children}
      </div>
    </>
  );
}
