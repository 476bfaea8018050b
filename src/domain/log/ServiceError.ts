/**
 * What went wrong, in the few words that a person can be told something about.
 * - `offline`: no answer came; `throttled`: asked to wait; `unavailable`: the service fails (5xx)
 * - `noAccess`: signed in, but not allowed; `noToken`: no token came; `missing`: list, site or item is not there
 * - `conflict`: another version stands; `refused`: the request will never be accepted as it is
 */
export type ServiceErrorKind =
  | 'offline' | 'throttled' | 'unavailable' | 'noAccess' | 'noToken' | 'missing' | 'conflict' | 'refused';

/** Thrown by every adapter of a port. `status`, `code` and `requestId` are for the support, not for the reader. */
export class ServiceError extends Error {
  public readonly name: string = 'ServiceError';

  public constructor(
    public readonly kind: ServiceErrorKind,
    message: string,
    public readonly details: { status?: number; code?: string; requestId?: string; retryAfterMs?: number } = {}
  ) {
    super(message);
    // Compiled to ES5 a subclass of Error loses its prototype.
    Object.setPrototypeOf(this, ServiceError.prototype);
  }
}

export function isServiceError(error: unknown): error is ServiceError {
  return error instanceof ServiceError;
}

/** Worth trying again by itself, later. */
export function isPassing(error: unknown): boolean {
  return isServiceError(error) && (error.kind === 'offline' || error.kind === 'throttled' || error.kind === 'unavailable');
}
