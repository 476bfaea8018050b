import { RequestTraits } from './RequestTraits';

/** A request on its way: everything a middleware may look at or change. */
export interface OutgoingRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Blob;
  readonly traits: RequestTraits;
}

export type Next = (request: OutgoingRequest) => Promise<Response>;

/**
 * One step in the life of a request. Answers of any status are values; what is thrown is a `ServiceError`
 * or, from the last step, whatever `fetch` throws when no answer comes.
 */
export type Middleware = (request: OutgoingRequest, next: Next) => Promise<Response>;
