/** The words of a field that takes a path. */
export interface PlaceTexts {
  readonly label: string;
  readonly description: string;
  /** Shown below what leads nowhere. */
  readonly error: string;
}
