import { inTime } from './inTime';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const patienceMs: number = 30_000;
/** Pages and files on a slow line. */
const patienceWithBodyMs: number = 60_000;
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * Fetches an answer together with its body: a connection that hangs, before the answer or in the midst of it, must not hold
 * up everything behind it. Past the browser's cache, whose answers would be old and bear an old date.
 * @param patience how long the answer may take to begin, in milliseconds
 */
export async function fetchWhole(fetch: Fetch, url: string, init: RequestInit, patience: number = patienceMs): Promise<Response> {
  const stop: AbortController = new AbortController();
  const giveUp = (): void => stop.abort();
  if (init.signal?.aborted) giveUp();
  init.signal?.addEventListener('abort', giveUp);
  try {
    const sent: Promise<Response> = fetch(url, { ...init, signal: stop.signal, cache: 'no-store', credentials: 'omit' });
    const answer: Response = await inTime(sent, patience, giveUp);
    const body: ArrayBuffer = await inTime(answer.arrayBuffer(), patienceWithBodyMs, giveUp);
    const { status, statusText, headers } = answer;
    return new Response(bodiless.has(status) ? undefined : body, { status, statusText, headers });
  } finally {
    init.signal?.removeEventListener('abort', giveUp);
  }
}
