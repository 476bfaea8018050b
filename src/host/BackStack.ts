/** Steps within Torget that the host's own way back takes one at a time. */
export interface BackStack {
  /** A step was taken. */
  pushed(): void;
  /** Takes one back, as the host's button would. */
  back(): void;
  stop(): void;
}
