/** A person of the published directory: whoever is allowed to be shown, and nobody else. */
export interface Person {
  /** Entra id, lower case. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Path of the unit: administration/department/unit; empty when unknown. */
  readonly unit: string;
  readonly given?: string;
  readonly surname?: string;
  /** Where the person sits: "Rådhuset", "Sågverksgatan 4". */
  readonly office?: string;
  readonly mail?: string;
  /** As written in Entra: "0980-31 92 10", "+46 70 174 06 10". */
  readonly phones?: readonly string[];
  /** Entra id of the manager, who need not be in the directory. */
  readonly manager?: string;
  readonly kind?: 'employee' | 'politician';
}
