import * as React from 'react';
import { FeedPage } from '../feed/FeedPage';
import { openFeed } from '../feed/openFeed';
import { PageProps } from './PageProps';
import styles from '../../ui/torget/HomeColumn.module.scss';

const pageSize: number = 20;
const allow = { posts: true, questions: true, comments: true, pictures: true } as const;

/** Hem: the feed, in a column of its own. */
export function HomePage({ torget, place, step }: PageProps): JSX.Element {
  const { session, options } = torget;
  const [feed] = React.useState(() => openFeed(session, { options: { title: '', pageSize, audience: options.audience, allow } }));
  React.useEffect(() => {
    feed.start().catch(() => undefined);
    return feed.stop;
  }, [feed]);
  React.useEffect(() => {
    if (place.kind === 'thread') feed.focusOn(place.root);
    if (place.kind === 'write') feed.write(place.unit);
  }, [feed, place, step]);
  return (
    <div className={styles.column}>
      <FeedPage feed={feed} />
    </div>
  );
}
