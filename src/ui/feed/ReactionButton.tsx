import * as React from 'react';
import { Comment, Post, Thread } from '../../domain/feed/Thread';
import { ReactionKind } from '../../domain/log/activity';
import { Icon } from '../icons/Icon';
import { useText } from '../text/useText';
import { reactionLooks } from './reactionLooks';
import { useFeed } from './useFeed';

export interface ReactionButtonProps {
  readonly thread: Thread;
  readonly target: Post | Comment;
  readonly kind: ReactionKind;
  readonly className: string;
  readonly iconSize?: 16 | 20;
}

/** One reaction as a toggle with its count, rounded down above a hundred. */
export function ReactionButton({ thread, target, kind, className, iconSize }: ReactionButtonProps): JSX.Element {
  const { actions } = useFeed();
  const text = useText();
  const look = reactionLooks[kind];
  const mine: boolean = target.reactions.mine[kind] !== undefined;
  const count: number = target.reactions.counts[kind];
  const shown: string = count > 0 ? text.many(count) : '';
  const word: string = text.strings[look.word];
  return (
    <button
      type="button"
      className={className}
      aria-pressed={mine}
      aria-label={shown ? text.fill(text.strings.ReactLabel, { reaction: word, count: shown }) : word}
      title={word}
      onClick={() => actions.react(thread, target, kind, !mine)}
    >
      <Icon name={mine ? look.filled : look.icon} size={iconSize} />
      {shown}
    </button>
  );
}
