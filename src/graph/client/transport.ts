import { inTime } from './inTime';
import { Middleware } from './Middleware';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A connection that hangs must not hold up everything behind it. Until the answer begins; its body may take longer. */
const patienceMs: number = 30_000;
/** Files on a slow line. */
const patienceWithFilesMs: number = 180_000;

/** The last step: sends. Past the browser's cache, whose answers would be old and bear an old date. */
export function transport(fetch: Fetch): Middleware {
  return ({ method, url, headers, body, traits: { freshBody, signal } }) => {
    const stop: AbortController = new AbortController();
    const giveUp = (): void => stop.abort();
    if (signal?.aborted) giveUp();
    signal?.addEventListener('abort', giveUp);
    const answer: Promise<Response> = fetch(url, {
      method,
      headers: { ...headers },
      body: freshBody ? freshBody() : body,
      signal: stop.signal,
      cache: 'no-store',
      credentials: 'omit'
    });
    return inTime(answer, body instanceof Blob ? patienceWithFilesMs : patienceMs, giveUp).finally(() =>
      signal?.removeEventListener('abort', giveUp)
    );
  };
}
