import { FeedActions, FeedModel, FeedOptions } from '../../ui/feed/FeedModel';

export interface Feed {
  /** The same object until something changed. */
  model(): FeedModel;
  readonly actions: FeedActions;
  subscribe(listener: () => void): () => void;
  /** What the editor chose; shows at once. */
  setOptions(options: FeedOptions): void;
  start(): Promise<void>;
  /** For good; also while it is still starting. */
  stop(): void;
}
