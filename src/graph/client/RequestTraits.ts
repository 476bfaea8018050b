export interface Traits {
  /** May share one `$batch` with others that are asked for at the same moment; `always` goes in one even when alone. */
  readonly batch?: boolean | 'always';
  /** Doing it twice is the same as doing it once, so that it may be repeated when the answer is lost. GETs always are. */
  readonly idempotent?: boolean;
  /** Not repeated when its answer is lost: the caller has another way. */
  readonly once?: boolean;
  /** Tried once and for itself alone: a service with limits of its own, whose wait is nobody else's. */
  readonly apart?: boolean;
  /** A GET whose answer may be this old. */
  readonly cacheMs?: number;
  /** 429 without a time to wait may mean that the query is too wide, so it is handed to the caller at once. */
  readonly mayBeTooWide?: boolean;
  readonly signal?: AbortSignal;
  /** Makes the body anew at each try, for what must bear the time of the try. */
  readonly freshBody?: () => string;
}

/**
 * What the caller says about a request. A class, because the SDK hands options on to middleware by their constructor
 * (`GraphRequest.middlewareOptions`).
 */
export class RequestTraits implements Traits {
  public readonly batch?: boolean | 'always';
  public readonly idempotent?: boolean;
  public readonly once?: boolean;
  public readonly apart?: boolean;
  public readonly cacheMs?: number;
  public readonly mayBeTooWide?: boolean;
  public readonly signal?: AbortSignal;
  public readonly freshBody?: () => string;

  public constructor(traits: Traits = {}) {
    Object.assign(this, traits);
  }
}
