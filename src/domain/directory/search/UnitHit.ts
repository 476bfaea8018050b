/** A unit, department or administration whose name fits. */
export interface UnitHit {
  readonly path: string;
  /** People of it and of all below. */
  readonly count: number;
}

/** A unit with the words of its name and of its whole path, taken apart once. */
export interface IndexedUnit {
  readonly hit: UnitHit;
  readonly own: readonly number[];
  readonly all: readonly number[];
}
