import { ServiceError } from '../../domain/log/ServiceError';
import { Middleware, Next, OutgoingRequest } from './Middleware';
import { waitTime } from './waitTime';

/** Until when nobody asks, shared by all tabs: milliseconds of the device's clock, 0 when nothing stands. */
export interface WaitUntil {
  get(): number;
  set(timeMs: number): void;
}

export interface RetryOptions {
  readonly waitUntil: WaitUntil;
  /** The device's clock: only ever compared with itself. */
  readonly now: () => number;
  /** 0 up to, not including, 1. */
  readonly random: () => number;
  readonly pause: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Whether the device itself knows that it has no connection: then trying again at once is in vain. */
  readonly isOffline: () => boolean;
}

const maxTries: number = 4;
/** Longer waits are the caller's to plan: a person is told, and nothing hangs for minutes. */
const maxPauseMs: number = 5_000;
/** Throttled answers count against the quota, so an answer that names no time gets a long one. */
const unnamedWaitMs: number = 15_000;
const longestUnnamedWaitMs: number = 300_000;
/** More than an hour and its spread: the device's clock was set back since another tab wrote it. */
const implausibleWaitMs: number = 6_000_000;

/**
 * Repeats what may be repeated. 429 always, since nothing was done; 502, 503, 504 and a lost connection only for what is
 * idempotent; 500 never, since SharePoint answers so to what it will never do. A wait that the service asks for holds for
 * every request of every tab: a short one is waited for here, during a long one requests fail at once as `throttled`, with
 * the time that is left.
 */
export function retry({ waitUntil, now, random, pause, isOffline }: RetryOptions): Middleware {
  let unnamedWaits: number = 0;

  /** Up to half as long again, so that those who were refused together do not come back together. */
  const spread = (ms: number): number => Math.round(ms * (1 + random() / 2)) + Math.floor(random() * 250);

  /** How long the wait that stands still lasts. */
  const left = (): number => {
    const ms: number = waitUntil.get() - now();
    return ms > 0 && ms <= implausibleWaitMs ? ms : 0;
  };

  const holdBack = (response: Response): void => {
    const named: number | undefined = waitTime(response.headers);
    if (named === undefined && left() > 0) return;
    unnamedWaits = named === undefined ? unnamedWaits + 1 : 0;
    const wait: number = named ?? Math.min(unnamedWaitMs * 2 ** (unnamedWaits - 1), longestUnnamedWaitMs);
    const mine: number = spread(wait);
    if (mine > left()) waitUntil.set(now() + mine);
  };

  const waitTurn = async (signal: AbortSignal | undefined): Promise<void> => {
    const ms: number = left();
    if (ms > maxPauseMs) throw new ServiceError('throttled', 'The service asked to wait', { status: 429, retryAfterMs: ms });
    if (ms > 0) await pause(ms, signal);
  };

  return async (request: OutgoingRequest, next: Next): Promise<Response> => {
    if (request.traits.apart) return next(request);
    const { signal } = request.traits;
    const repeatable: boolean = !request.traits.once && (request.method === 'GET' || request.traits.idempotent === true);
    for (let tries: number = 1; ; tries++) {
      await waitTurn(signal);
      let response: Response | undefined;
      try {
        response = await next(request);
      } catch (error) {
        if (!repeatable || tries >= maxTries || signal?.aborted || isOffline() || error instanceof ServiceError) throw error;
      }
      if (response && response.status !== 429 && !isPassing(response)) {
        unnamedWaits = 0;
        return response;
      }
      if (response?.status === 429 && request.traits.mayBeTooWide && waitTime(response.headers) === undefined) return response;
      const toldToWait: boolean = response !== undefined && isToldToWait(response);
      if (response && toldToWait) holdBack(response);
      if (response && (tries >= maxTries || !(response.status === 429 || (repeatable && isPassing(response))))) return response;
      if (!toldToWait) await pause(spread(300 * 2 ** tries), signal);
    }
  };
}

/** SharePoint also says 503 with Retry-After when it throttles. */
function isToldToWait(response: Response): boolean {
  return response.status === 429 || (response.status === 503 && waitTime(response.headers) !== undefined);
}

function isPassing({ status }: Response): boolean {
  return status === 502 || status === 503 || status === 504;
}
