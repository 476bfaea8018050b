import { Change } from '../log/activity';

/** A row of the log as it stands in the list, for who it belongs to. */
export interface OwnRow {
  /** Every column by its name, as text. */
  readonly columns: Readonly<Record<string, string>>;
  /** ISO, by the service. */
  readonly createdAt: string;
  /** What the feed makes of it. */
  readonly change: Change;
}

export interface OwnRowsPage {
  readonly rows: readonly OwnRow[];
  readonly next?: string;
}

/** Rows by a person, or about one, however old. Every call may throw a `ServiceError`. */
export interface OwnRows {
  /**
   * One page, 2 RU. `tooMany`: over 5,000 rows match, and the list gives none of them.
   * @param column - `Actor`: written by the person; `About`: about the person.
   */
  read(column: 'Actor' | 'About', person: string, next?: string): Promise<OwnRowsPage | 'tooMany'>;
}
