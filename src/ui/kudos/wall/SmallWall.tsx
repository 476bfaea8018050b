import * as React from 'react';
import { useFeed } from '../../feed/useFeed';
import { ThreadItem } from '../../feed/FeedModel';
import { useName } from '../../feed/useName';
import { FoldedText } from '../../feed/FoldedText';
import { useUniqueId } from '../../shared/useUniqueId';
import { When } from '../../shared/When';
import { useText } from '../../text/useText';
import { describeThanked } from '../describeThanked';
import { KudosBlock } from '../KudosBlock';
import styles from './SmallWall.module.scss';

/** The newest thanks in a narrow column: blocks alone; reactions and comments are on the page. */
export function SmallWall({ items }: { readonly items: readonly ThreadItem[] }): JSX.Element {
  const { strings } = useText();
  return (
    <ul className={styles.list} aria-label={strings.KudosWall}>
      {items.map(item => (
        <SmallKudos key={item.thread.root} item={item} />
      ))}
    </ul>
  );
}

function SmallKudos({ item }: { readonly item: ThreadItem }): JSX.Element | null {
  const { post } = item.thread;
  const { viewer, people } = useFeed();
  const text = useText();
  const id: string = useUniqueId('small');
  const name: string = useName(post.actor, post.actorName);
  if (!post.kudos) return null;
  return (
    <li data-root={item.thread.root}>
      <KudosBlock value={post.kudos.value} to={describeThanked(post.kudos, viewer.id, people, text)} toId={id} look="small">
        <FoldedText text={post.text} mentions={[]} look="comment" />
        <p className={styles.by}>
          <bdi>{name}</bdi>, <When at={post.createdAt} />
        </p>
      </KudosBlock>
    </li>
  );
}
