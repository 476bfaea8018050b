import { MineActions, MineModel } from '../../ui/mine/MineModel';

export interface Mine {
  /** The same object until something changed. */
  model(): MineModel;
  readonly actions: MineActions;
  subscribe(listener: () => void): () => void;
  start(): void;
  stop(): void;
}
