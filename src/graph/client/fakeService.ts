import { Fetch } from './fetchWhole';

export interface FakeRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface FakeService {
  readonly fetch: Fetch;
  readonly requests: FakeRequest[];
}

/** A service for tests: each request is answered by the next of the answers, or by a function; an Error is a lost connection. */
export function fakeService(answers: Response | Error | readonly (Response | Error)[] | ((request: FakeRequest) => Response | Error)): FakeService {
  const requests: FakeRequest[] = [];
  const queue: (Response | Error)[] = Array.isArray(answers) ? [...(answers as (Response | Error)[])] : [];
  return {
    requests,
    fetch: async (url, init) => {
      const request: FakeRequest = {
        method: init.method ?? 'GET',
        url,
        headers: init.headers as Record<string, string>,
        body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : init.body
      };
      requests.push(request);
      const answer: Response | Error | undefined =
        typeof answers === 'function' ? answers(request) : Array.isArray(answers) ? queue.shift() : (answers as Response | Error);
      if (answer === undefined) throw new Error(`Nobody expected ${request.method} ${url}`);
      if (answer instanceof Error) throw answer;
      return answer.clone();
    }
  };
}

/** An answer of JSON. */
export function fakeJson(body: unknown, status: number = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

/** An answer of Graph that refuses. */
export function fakeRefusal(status: number, headers: Record<string, string> = {}, code: string = 'code', message: string = 'message'): Response {
  return fakeJson({ error: { code, message, innerError: { 'request-id': 'r-1' } } }, status, headers);
}
