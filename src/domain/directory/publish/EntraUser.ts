/** A user as Entra tells, with all that the allow rule asks for. undefined: not told. */
export interface EntraUser {
  /** Lower case. */
  readonly id: string;
  readonly name: string;
  readonly given?: string;
  readonly surname?: string;
  readonly title: string;
  /** Path of the unit. */
  readonly unit: string;
  readonly office?: string;
  readonly mail?: string;
  readonly phones: readonly string[];
  /** undefined: none, or not told. */
  readonly manager?: string;
  readonly isEnabled?: boolean;
  readonly isGuest?: boolean;
  /** false: hidden from address lists. What was never set counts as shown, as Exchange has it. */
  readonly isListed: boolean;
  /** Bears the mark of protected identity. */
  readonly isMarked: boolean;
}
