/** How values of a list are written in its columns. */
export interface RowFormat<T> {
  /** Of the list. */
  readonly title: string;
  /** Columns beside RowId, ImportId and Data. */
  readonly columns: readonly string[];
  /** The value; undefined for what makes no sense, which is left out. */
  toValue(id: string, columns: Readonly<Record<string, string>>, data: unknown): T | undefined;
  toColumns(value: T): Readonly<Record<string, string>>;
  toData(value: T): unknown;
}
