import { useEffect, useReducer } from 'react';

import { FeedModel } from '../../ui/feed/FeedModel';
import { Feed } from './Feed';

/** The feed's picture, drawn again when it changes. */
export function useFeed(feed: Feed): FeedModel {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const unsubscribe = feed.subscribe(redraw);
    // What changed between drawing and subscribing.
    redraw();
    return unsubscribe;
  }, [feed]);
  return feed.model();
}
