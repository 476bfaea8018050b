import { Middleware } from './Middleware';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The last step: sends. Past the browser's cache, whose answers would be old and bear an old date. */
export function transport(fetch: Fetch): Middleware {
  return ({ method, url, headers, body, traits }) =>
    fetch(url, {
      method,
      headers: { ...headers },
      body: traits.freshBody ? traits.freshBody() : body,
      signal: traits.signal,
      cache: 'no-store',
      credentials: 'omit'
    });
}
