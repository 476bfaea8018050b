import { FeedActions } from '../../ui/feed/FeedModel';
import { KudosModel, KudosOptions, KudosPageActions } from '../../ui/kudos/KudosModel';

export interface Kudos {
  /** The same object until something changed. */
  model(): KudosModel;
  readonly actions: KudosPageActions;
  readonly threadActions: FeedActions;
  subscribe(listener: () => void): () => void;
  /** A link points at a kudos: it stands first, whatever is chosen. */
  focusOn(root: string): void;
  setOptions(options: KudosOptions): void;
  start(): Promise<void>;
  /** For good; the session stays with who opened it. */
  stop(): void;
}
