import { ServerClock } from '../serverClock';
import { auth, GetToken } from './auth';
import { batch } from './batch';
import { cache } from './cache';
import { clock } from './clock';
import { Fetch } from './fetchWhole';
import { Answered, meter } from './meter';
import { Middleware } from './Middleware';
import { retry, RetryOptions } from './retry';
import { singleFlight } from './singleFlight';
import { transport } from './transport';

export interface OrderOptions extends RetryOptions {
  readonly baseUrl: string;
  readonly getToken: GetToken;
  readonly fetch: Fetch;
  readonly serverClock: ServerClock;
  readonly onAnswer: (answered: Answered) => void;
}

/** The life of a request, from the outside in. */
export function inOrder(options: OrderOptions): readonly Middleware[] {
  return [
    cache(options.now),
    singleFlight(),
    // Outside batch: a batch answers 200 while parts of it answer 429, and no SDK retries those.
    retry(options),
    // Inside retry, outside batch: every try of every part is counted.
    meter(options.onAnswer, options.now),
    batch(`${options.baseUrl}/v1.0`),
    auth(options.getToken, options.baseUrl),
    clock(options.serverClock),
    transport(options.fetch)
  ];
}
