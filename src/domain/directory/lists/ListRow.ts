/**
 * A row of Responsibilities, Mandates or Profiles, as the list holds it. Rows of an import count when its seal stands, all
 * at once: so nothing is ever half-imported.
 */
export type ListRow<T> = ValueRow<T> | SealRow;

interface AnyRow {
  /** SharePoint's item id: what a deletion tells, and nothing else. */
  readonly itemId: number;
  /** Entra id of who changed it last; undefined where Graph does not tell, or when the person is not shown. */
  readonly changedBy?: string;
  /** ISO, by the service's clock. */
  readonly changedAt: string;
}

export interface ValueRow<T> extends AnyRow {
  readonly type: 'value';
  readonly value: T;
  /** Counts up with each change. */
  readonly version: number;
  /** The import that it came with. */
  readonly importId?: string;
}

/** The last row of an import: it makes the others count, and ends what they replace. */
export interface SealRow extends AnyRow {
  readonly type: 'seal';
  readonly importId: string;
  /** Item ids of rows that the import replaces. */
  readonly replaces: readonly number[];
}

/** Everything in a list at a moment, and the delta token to go on from. */
export interface ListSnapshot<T> {
  readonly rows: readonly ListRow<T>[];
  /** undefined where nothing can be followed: all is read anew. */
  readonly token?: string;
}
