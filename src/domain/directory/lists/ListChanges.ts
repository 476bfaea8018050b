import { ListRow } from './ListRow';

export interface ListChanges<T> {
  readonly changed: readonly ListRow<T>[];
  /** Item ids. */
  readonly removed: readonly number[];
  /** Where to go on from; undefined where nothing can be followed. */
  readonly token?: string;
}
