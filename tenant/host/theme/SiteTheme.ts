/** A Fluent v8 theme as plain data: what SharePoint gives to web parts as `IReadonlyTheme`. */
export interface SiteTheme {
  readonly isInverted: boolean;
  readonly palette: Readonly<Record<string, string>>;
  readonly semanticColors: Readonly<Record<string, string>>;
  readonly fonts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly effects: Readonly<Record<string, string>>;
}
