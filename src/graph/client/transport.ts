import { Fetch, fetchWhole } from './fetchWhole';
import { Middleware } from './Middleware';

/** Sending files on a slow line. */
const patienceWithFilesMs: number = 180_000;

/** The last step: sends. */
export function transport(fetch: Fetch): Middleware {
  return ({ method, url, headers, body, traits: { freshBody, signal } }) =>
    fetchWhole(
      fetch,
      url,
      { method, headers: { ...headers }, body: freshBody ? freshBody() : body, signal },
      body instanceof Blob ? patienceWithFilesMs : undefined
    );
}
