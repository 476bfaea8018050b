import { ServiceErrorKind } from '../../log/ServiceError';
import { Mandate } from '../Mandate';
import { Responsibility } from '../Responsibility';
import { ListChanges } from './ListChanges';
import { ListSnapshot, ValueRow } from './ListRow';

/** An import, made before its first try and kept until it is done, so that it can go on after whatever broke it. */
export interface RowImport<T> {
  /** A key (`createKey`): the id of the row that seals the import. */
  readonly importId: string;
  /** Their ids are made before the first try too. */
  readonly values: readonly T[];
  /** Item ids of rows that go when the import counts. */
  readonly replaces: readonly number[];
}

export interface ImportOutcome {
  /**
   * `done`: every row counts. `stopped`: the rest waits, nothing counts yet; try the same import again. `refused`: the service
   * will never take a row; those that were written are taken away again.
   */
  readonly state: 'done' | 'stopped' | 'refused';
  /** For each value, in order: what became of it. */
  readonly rows: readonly ('written' | 'waiting' | ServiceErrorKind)[];
  /** Why it stopped. */
  readonly error?: ServiceErrorKind;
}

/**
 * A list of rows that some may edit. Rows that make no sense are left out one by one. Every call may throw a `ServiceError`;
 * `tokenExpired` has a way on: read all.
 */
export interface EditableList<T extends { readonly id: string }> {
  /** 2 RU a page. */
  readAll(): Promise<ListSnapshot<T>>;
  /** All pages of what changed. 1 RU a page, of which there is nearly always one. */
  changesSince(token: string): Promise<ListChanges<T> | 'tokenExpired'>;
  /** Writes a new row once, however often it is tried. 2 RU. */
  add(value: T): Promise<ValueRow<T>>;
  /** Throws a `ServiceError` of kind `conflict` when another version stands by now. 3 RU. */
  update(row: ValueRow<T>, value: T): Promise<ValueRow<T>>;
  /** Deleting what is gone already is done. 2 RU. */
  remove(itemId: number): Promise<void>;
  /**
   * Writes many rows so that all count or none. 2 RU a row and 4 more, at a pace that leaves others their share. A second call with
   * the same import writes only what is not there yet.
   * @param onProgress - from 0 to 1
   */
  importRows(rows: RowImport<T>, onProgress?: (done: number) => void): Promise<ImportOutcome>;
  /** Takes the rows of an import that was stopped away again. */
  abandon(importId: string): Promise<void>;
}

export type ResponsibilityList = EditableList<Responsibility>;
export type MandateList = EditableList<Mandate>;
