import { FeedActions, FeedModel, FeedOptions } from '../../ui/feed/FeedModel';

export interface Feed {
  /** The same object until something changed. */
  model(): FeedModel;
  readonly actions: FeedActions;
  subscribe(listener: () => void): () => void;
  /** Shows a thread and moves the focus to it: a link points at it. */
  focusOn(root: string): void;
  /** Opens the field to write in, addressed to a unit where one is given. */
  write(unit?: string): void;
  /** What the editor chose; shows at once. */
  setOptions(options: FeedOptions): void;
  /** Whether anyone of the directory belongs to the unit; true while there is no directory. */
  knowsUnit(path: string): Promise<boolean>;
  start(): Promise<void>;
  /** For good; also while it is still starting. */
  stop(): void;
}
