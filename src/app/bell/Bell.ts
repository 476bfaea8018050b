import { BellActions, BellModel } from '../../ui/bell/BellModel';

/** What concerns the viewer, as it stands now. */
export interface Bell {
  /** The same object until something changed. */
  model(): BellModel;
  readonly actions: BellActions;
  subscribe(listener: () => void): () => void;
  start(): Promise<void>;
  stop(): void;
}
