/** A tab of the app, as its manifest names it. */
export interface TeamsTab {
  readonly entityId: string;
  readonly name: string;
  /** With Teams' placeholders still in it. */
  readonly contentUrl: string;
}

/** What Teams learns from the app's package: the manifest, its words and its icons. */
export interface TeamsApp {
  readonly id: string;
  readonly version: string;
  readonly manifestVersion: string;
  readonly name: string;
  /** Tabs of the personal app. */
  readonly tabs: readonly TeamsTab[];
  /** Where a tab of a channel is set up; undefined when the app has none. */
  readonly configurationUrl?: string;
  readonly canUpdateConfiguration: boolean;
  readonly validDomains: readonly string[];
  /** Types of notifications that the app may send, each with its text. */
  readonly activityTypes: ReadonlyMap<string, string>;
  /** Id of the Entra app that the manifest names. */
  readonly entraAppId?: string;
}

/** One app package with the words of each language. */
export interface TeamsPackage {
  /** By file name. */
  readonly icons: ReadonlyMap<string, Buffer>;
  /** @param locale - such as `sv-SE`; a language without words of its own gets the manifest's. */
  inLanguage(locale: string): TeamsApp;
}
