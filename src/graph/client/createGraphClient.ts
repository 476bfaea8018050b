import { Client } from '@microsoft/microsoft-graph-client/lib/es/src/Client';
import type { GraphRequest } from '@microsoft/microsoft-graph-client/lib/es/src/GraphRequest';
import { ResponseType } from '@microsoft/microsoft-graph-client/lib/es/src/ResponseType';

import { ServiceError } from '../../domain/log/ServiceError';
import { createServerClock, ServerClock } from '../serverClock';
import { GetToken } from './auth';
import { Fetch, fetchWhole } from './fetchWhole';
import { GraphCall, GraphClient } from './GraphClient';
import { inOrder } from './inOrder';
import { Answered } from './meter';
import { pause } from './pause';
import { RequestTraits } from './RequestTraits';
import { WaitUntil } from './retry';
import { sdkChain } from './sdkChain';
import { errorOfAnswer, toServiceError } from './toServiceError';

export interface GraphClientOptions {
  /** From SPFx: `(fresh) => provider.getToken(baseUrl, !fresh)`. */
  readonly getToken: GetToken;
  /** Origin without a slash at the end: `https://graph.microsoft.com`, or where the embedded tenant listens. */
  readonly baseUrl: string;
  readonly fetch?: Fetch;
  /** The device's clock. */
  readonly now?: () => number;
  readonly random?: () => number;
  /** Shared by all tabs; this page alone when left out. */
  readonly waitUntil?: WaitUntil;
  readonly serverClock?: ServerClock;
  /** Is told of every answer, for figures and for the adaptive interval. */
  readonly onAnswer?: (answered: Answered) => void;
  readonly pause?: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly isOffline?: () => boolean;
}

/** The client that every adapter of a port uses. */
export function createGraphClient(options: GraphClientOptions): GraphClient {
  const baseUrl: string = options.baseUrl.replace(/\/+$/, '');
  const now: () => number = options.now ?? Date.now;
  const fetchPlainly: Fetch = options.fetch ?? ((url, init) => fetch(url, init));
  let waitHere: number = 0;
  const sdk: Client = Client.initWithMiddleware({
    baseUrl,
    customHosts: new Set([new URL(baseUrl).hostname]),
    middleware: sdkChain(
      inOrder({
        baseUrl,
        now,
        getToken: options.getToken,
        fetch: fetchPlainly,
        random: options.random ?? Math.random,
        waitUntil: options.waitUntil ?? { get: () => waitHere, set: (time) => (waitHere = time) },
        serverClock: options.serverClock ?? createServerClock(now),
        onAnswer: options.onAnswer ?? (() => undefined),
        pause: options.pause ?? pause,
        isOffline: options.isOffline ?? (() => typeof navigator !== 'undefined' && navigator.onLine === false)
      })
    )
  });

  const send = async (call: GraphCall): Promise<Response> => {
    const request: GraphRequest = sdk
      .api(call.path)
      .version('v1.0')
      .headers(call.headers ?? {})
      .middlewareOptions([new RequestTraits(call.traits)])
      .responseType(ResponseType.RAW);
    let response: Response;
    try {
      response = (await perform(request, call)) as Response;
    } catch (error) {
      throw toServiceError(error);
    }
    if (!response.ok) throw await errorOfAnswer(response);
    return response;
  };

  const download = async (url: string): Promise<Response> => {
    // An address that came in an answer is asked without a token, and only where it cannot be overheard.
    if (url.indexOf('https://') !== 0 && url.indexOf(`${baseUrl}/`) !== 0) throw new ServiceError('refused', 'No address to download from');
    const response: Response = await fetchWhole(fetchPlainly, url, {}).catch((error) => {
      throw toServiceError(error);
    });
    if (!response.ok) throw await errorOfAnswer(response);
    return response;
  };

  return { baseUrl, send, download };
}

function perform(request: GraphRequest, { method = 'GET', body }: GraphCall): Promise<unknown> {
  switch (method) {
    case 'GET':
      return request.get();
    case 'DELETE':
      return request.delete();
    case 'POST':
      return request.post(body);
    case 'PUT':
      return request.put(body);
    case 'PATCH':
      return request.patch(body);
  }
}
