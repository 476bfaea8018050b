/** A seat that somebody was elected to: a row of the list Mandates. */
export interface Mandate {
  readonly id: string;
  /** Entra id of the politician. */
  readonly person: string;
  /** "Tekniska nämnden". */
  readonly board: string;
  readonly party: string;
  /** "Ordförande", "Ledamot", "Ersättare". */
  readonly role: string;
  /** First day, "2026-10-15". */
  readonly from: string;
  /** Last day, included; undefined while no end is known. */
  readonly to?: string;
}
