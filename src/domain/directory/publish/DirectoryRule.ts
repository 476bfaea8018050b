/** How people with protected identity are known in Entra. */
export type ProtectedMark =
  /** By a value of one of the fifteen extension attributes; any value when `value` is empty. */
  | { readonly attribute: ExtensionAttribute; readonly value: string }
  /** By membership of a group, direct or through another. */
  | { readonly group: string };

/** `extensionAttribute1` to `extensionAttribute15`. */
export type ExtensionAttribute = `extensionAttribute${number}`;

/** What a municipality has decided about its directory: the row `directory` of Settings. */
export interface DirectoryRule {
  readonly protectedMark: ProtectedMark;
  /** Administrations whose people are politicians: "Förtroendevalda". */
  readonly politicianUnits: readonly string[];
}

export const usualPoliticianUnits: readonly string[] = ['Förtroendevalda', 'Politiker', 'Politisk organisation'];

/** The port to the rule. Each call may throw a `ServiceError`. */
export interface DirectoryRules {
  /** undefined while nobody has decided. 2 RU. */
  read(): Promise<DirectoryRule | undefined>;
  /** For those who may write Settings. 4 RU. */
  write(rule: DirectoryRule): Promise<void>;
}
