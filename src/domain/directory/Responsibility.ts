/** Day of the week as ISO counts: 1 is Monday, 7 is Sunday. A public holiday counts as a Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Hours of some days when somebody is to be reached. */
export interface DutyTime {
  readonly days: readonly Weekday[];
  /** Local time in Sweden, "08:00". */
  readonly from: string;
  /** "16:00"; "24:00" is midnight; not after `from`: the next day. */
  readonly to: string;
  /** Entra id of who is on duty. */
  readonly person: string;
  /** After hours, reached by phone (jour). */
  readonly onCall?: boolean;
}

/** Who is responsible for what: a row of the list Responsibilities. */
export interface Responsibility {
  readonly id: string;
  /** "Trasig gatlampa". */
  readonly task: string;
  /** The same in everyday words: "gatubelysning", "lyktstolpe". */
  readonly synonyms: readonly string[];
  /** Path of the unit. */
  readonly unit: string;
  /** What the unit does and does not, in a sentence or two. */
  readonly about?: string;
  /** Entra id; empty when whoever it is may not be shown. */
  readonly responsible: string;
  /** Entra ids, in order. */
  readonly substitutes: readonly string[];
  readonly duty: readonly DutyTime[];
  /** Where residents are referred. */
  readonly residentLink?: string;
  /** When it was last changed, ISO, and the Entra id of who did, where that is told. The list's own, never written. */
  readonly updated?: { readonly at: string; readonly by?: string };
}
