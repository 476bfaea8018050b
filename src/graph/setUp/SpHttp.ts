export interface SpAnswer {
  readonly status: number;
  /** Parsed JSON (`odata=nometadata`); undefined when the answer has no body. */
  readonly body: unknown;
}

/**
 * SharePoint's own REST as the signed-in person, given by the host from SPHttpClient. Paths are relative to the site's
 * `_api/`: `web/lists`. Answers of any status are values; it rejects only when no answer comes.
 */
export interface SpHttp {
  get(path: string): Promise<SpAnswer>;
  post(path: string, body?: unknown): Promise<SpAnswer>;
  /** POST with `X-HTTP-Method: MERGE` and `IF-MATCH: *`. */
  merge(path: string, body: unknown): Promise<SpAnswer>;
}
