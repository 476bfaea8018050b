import { ServiceError } from '../../domain/log/ServiceError';
import { clock } from '../client/clock';
import { Fetch, fetchWhole } from '../client/fetchWhole';
import { Answered, meter } from '../client/meter';
import { Middleware, Next, OutgoingRequest } from '../client/Middleware';
import { RequestTraits } from '../client/RequestTraits';
import { retry, RetryOptions } from '../client/retry';
import { singleFlight } from '../client/singleFlight';
import { toServiceError } from '../client/toServiceError';
import { ServerClock } from '../serverClock';
import { errorOfSharePoint } from './errorOfSharePoint';

export interface SharePointRequest {
  readonly method?: 'GET' | 'POST' | 'MERGE' | 'DELETE';
  /** Below `<site>/_api/`, the query encoded. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Made anew at each try. */
  readonly body?: () => string | Blob | undefined;
  readonly idempotent?: boolean;
  readonly signal?: AbortSignal;
}

/** Gives every answer below 400; throws a `ServiceError` for all others and when none comes. */
export type Send = (request: SharePointRequest) => Promise<Response>;

export interface SendOptions extends RetryOptions {
  /** Absolute, no slash at the end. */
  readonly siteUrl: string;
  /** As the signed-in person; adds the request digest. */
  readonly fetch: Fetch;
  readonly serverClock: ServerClock;
  readonly onAnswer: (answered: Answered) => void;
}

const json: string = 'application/json;odata=minimalmetadata';
const filePatienceMs: number = 180_000;

/** With a body of any kind; Graph's own makes text alone. */
class Traits extends RequestTraits {
  public constructor(traits: ConstructorParameters<typeof RequestTraits>[0], public readonly content: SharePointRequest['body']) {
    super(traits);
  }
}

/** The life of a request to SharePoint's REST: repeated, counted and timed as one to Graph is. */
export function createSend(options: SendOptions): Send {
  const { siteUrl, fetch, serverClock, onAnswer, now } = options;
  const steps: readonly Middleware[] = [singleFlight(), retry(options), meter(onAnswer, now), clock(serverClock), transport(fetch)];
  const start: Next = steps.reduceRight<Next>(
    (next, step) => (request) => step(request, next),
    () => Promise.reject(new ServiceError('refused', 'The last step must send the request'))
  );
  return async ({ method = 'GET', path, headers, body, idempotent, signal }) => {
    const traits: Traits = new Traits({ idempotent, signal }, body);
    let response: Response;
    try {
      response = await start({ method: method === 'GET' ? 'GET' : 'POST', url: `${siteUrl}/_api/${path}`, headers: toHeaders(method, headers, body), traits });
    } catch (error) {
      throw toServiceError(error);
    }
    if (!response.ok) throw await errorOfSharePoint(response);
    return response;
  };
}

function transport(fetch: Fetch): Middleware {
  return ({ method, url, headers, traits }: OutgoingRequest) => {
    const body: string | Blob | undefined = traits instanceof Traits ? traits.content?.() : undefined;
    return fetchWhole(fetch, url, { method, headers: { ...headers }, body, signal: traits.signal }, body instanceof Blob ? filePatienceMs : undefined);
  };
}

/** The short JSON is of OData 3; SPFx would ask for version 4, which names things otherwise. */
function toHeaders(method: string, headers: SharePointRequest['headers'], body: unknown): Record<string, string> {
  return {
    accept: json,
    'odata-version': '3.0',
    ...(body === undefined ? {} : { 'content-type': 'application/json;odata=nometadata' }),
    ...(method === 'MERGE' || method === 'DELETE' ? { 'x-http-method': method, 'if-match': '*' } : {}),
    ...headers
  };
}
