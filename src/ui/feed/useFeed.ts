import * as React from 'react';
import { FeedContext, FeedSurroundings } from './FeedContext';

/** What stands around a part of the feed. Throws outside a `FeedView`. */
export function useFeed(): FeedSurroundings {
  const surroundings: FeedSurroundings | undefined = React.useContext(FeedContext);
  if (!surroundings) {
    throw new Error('useFeed needs a FeedView around it');
  }
  return surroundings;
}
