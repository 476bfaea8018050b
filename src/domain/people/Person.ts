/** A person of the published directory: whoever is allowed to be shown, and nobody else. */
export interface Person {
  /** Entra id, lower case. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Path of the unit: administration/department/unit; empty when unknown. */
  readonly unit: string;
}

/** The port to the directory. */
export interface PeopleDirectory {
  /** Those that are known, by id; unknown ids are left out. */
  find(ids: readonly string[]): Promise<ReadonlyMap<string, Person>>;
  /** For mentions: own unit first, then by Swedish order. At most `limit`. */
  suggest(text: string, viewer: Person, limit: number): Promise<readonly Person[]>;
}
