import { DirectoryActions, DirectoryModel, DirectoryOptions } from '../../ui/directory/DirectoryModel';

/** Kollegor of one person: what is shown, and what can be done with it. */
export interface Directory {
  /** The same object until something changed. */
  model(): DirectoryModel;
  readonly actions: DirectoryActions;
  subscribe(listener: () => void): () => void;
  /** What the editor chose; shows at once. */
  setOptions(options: DirectoryOptions): void;
  /** Whether anyone of the directory belongs to the unit; true while nobody can tell. */
  knowsUnit(path: string): boolean;
  start(): void;
  stop(): void;
}
