import { Middleware } from './Middleware';

const maxEntries: number = 100;

/** Answers a GET from memory while its answer is younger than the `cacheMs` that it asks for. */
export function cache(now: () => number): Middleware {
  const kept: Map<string, { at: number; response: Response }> = new Map();
  return async (request, next) => {
    const { cacheMs } = request.traits;
    if (request.method !== 'GET' || cacheMs === undefined) return next(request);
    const found: { at: number; response: Response } | undefined = kept.get(request.url);
    const age: number = found ? now() - found.at : -1;
    if (found && age >= 0 && age < cacheMs) return found.response.clone();
    const response: Response = await next(request);
    kept.delete(request.url);
    if (response.ok) {
      kept.set(request.url, { at: now(), response: response.clone() });
      if (kept.size > maxEntries) kept.delete(kept.keys().next().value as string);
    }
    return response;
  };
}
