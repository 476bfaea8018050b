/** One kudos as the figures see it: no names, neither of who gave nor of who received. */
export interface Tally {
  /** Key of the kudos, which begins with its time. */
  readonly root: string;
  readonly value: string;
  /** Paths of the units of those who were thanked, each once. */
  readonly units: readonly string[];
}

export interface TallyPage {
  readonly tallies: readonly Tally[];
  readonly next?: string;
}
