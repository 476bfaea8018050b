/** What a site must have. Sets of it are compared with what is there; nothing that it does not name is touched. */
export interface SetUpDescription {
  readonly lists: readonly ListDescription[];
  readonly pages: readonly PageDescription[];
}

/** A page of the site that one web part fills. */
export interface PageDescription {
  /** Of the file: `Torget.aspx`. */
  readonly name: string;
  readonly title: string;
  /** Id of the web part, as in its manifest. */
  readonly webPart: string;
}

export interface ListDescription {
  readonly title: string;
  readonly description: string;
  /** 100 a list, 101 a library. */
  readonly template: 100 | 101;
  /** Properties of the list as SharePoint's REST names them. */
  readonly settings: Readonly<Record<string, boolean | number>>;
  readonly columns: readonly ColumnDescription[];
  /** Members may read but not write: the list gets rights of its own. */
  readonly readOnlyForMembers?: boolean;
}

export interface ColumnDescription {
  readonly name: string;
  readonly type: 'text' | 'note';
  readonly indexed?: boolean;
  readonly unique?: boolean;
}
