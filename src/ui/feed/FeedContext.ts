import * as React from 'react';
import { Person } from '../../domain/people/Person';
import { FeedActions, FeedOptions } from './FeedModel';

/** What every part of the feed may need, apart from its own thread. */
export interface FeedSurroundings {
  readonly viewer: Person;
  readonly knowsViewer: boolean;
  readonly people: ReadonlyMap<string, Person>;
  readonly mediaUrl: string;
  readonly allow: FeedOptions['allow'];
  readonly actions: FeedActions;
  /** Reads a short sentence aloud, once. */
  readonly announce: (sentence: string) => void;
}

export const FeedContext: React.Context<FeedSurroundings | undefined> = React.createContext<FeedSurroundings | undefined>(undefined);
