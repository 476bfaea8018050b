/** One request as the services see it: from the wire, or a part of a batch. */
export interface Incoming {
  method: string;
  /** Path without the query, still percent-encoded. */
  path: string;
  query: URLSearchParams;
  /** Lower-case names. */
  headers: Record<string, string>;
  body: Buffer;
  /** `http://localhost:4380`, as the caller wrote it. */
  origin: string;
  inBatch: boolean;
}

/** The address that a next link or a Location repeats. */
export function addressOf(incoming: Incoming, query: URLSearchParams): string {
  const text = query.toString();
  return `${incoming.origin}${incoming.path}${text === '' ? '' : `?${text}`}`;
}
