import { Draft, FeedActions, FeedOptions } from '../../ui/feed/FeedModel';
import { Session } from '../session/Session';

/** All that the feed needs beside a session. */
export interface FeedDeps {
  readonly session: Session;
  readonly options: FeedOptions;
  /** Sets up the lists; undefined for who may not. */
  readonly setUp?: (onProgress: (part: number) => void) => Promise<void>;
  readonly ownersUrl?: string;
  readonly mediaUrl: string;
  readonly linkTo: (root: string) => string;
  readonly searchHint: FeedActions['searchHint'];
  /** Lets the viewer choose a chat to share a thread in. */
  readonly share?: (root: string, message: string) => void;
  readonly preparePicture: (file: Blob) => Promise<NonNullable<Draft['picture']>>;
  /** A thread that a deep link points at. */
  readonly focusRoot?: string;
}
