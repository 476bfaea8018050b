/** What SharePoint's REST answered. Nothing is thrown for a refusal. */
export interface SiteAnswer {
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** Parsed JSON (without metadata), the text where it is not JSON, undefined where there is none. */
  readonly body: unknown;
}

/** SharePoint's REST on one site. Paths are relative to `<site>/_api/`: `web/lists/getByTitle('Activities')`. */
export interface SiteHttp {
  get(path: string): Promise<SiteAnswer>;
  post(path: string, body?: unknown): Promise<SiteAnswer>;
  /** Changes what is named in the body and leaves the rest. */
  merge(path: string, body: unknown): Promise<SiteAnswer>;
}
