import * as React from 'react';

import { FeedView } from '../../ui/feed/FeedView';
import { Feed } from './Feed';
import { useFeed } from './useFeed';

/** The feed inside a `Frame`. */
export function FeedPage({ feed }: { readonly feed: Feed }): JSX.Element {
  return <FeedView model={useFeed(feed)} actions={feed.actions} />;
}
