import * as React from 'react';
import { Post } from '../../domain/feed/Thread';
import { describeThanked } from '../kudos/describeThanked';
import { KudosBlock } from '../kudos/KudosBlock';
import { useText } from '../text/useText';
import { FoldedText } from './FoldedText';
import { useFeed } from './useFeed';

export interface PostTextProps {
  readonly post: Post;
  /** Of the card: the text is `-text`, and whom a kudos thanks `-title`. */
  readonly id: string;
}

/** What a post says; a kudos says it in its block. */
export function PostText({ post, id }: PostTextProps): JSX.Element {
  const { viewer, people } = useFeed();
  const text = useText();
  const words: JSX.Element = <FoldedText id={`${id}-text`} text={post.text} mentions={post.mentions} look="post" />;
  if (!post.kudos) return words;
  return (
    <KudosBlock value={post.kudos.value} to={describeThanked(post.kudos, viewer.id, people, text)} toId={`${id}-title`}>
      {words}
    </KudosBlock>
  );
}
