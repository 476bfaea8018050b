import { Middleware } from './Middleware';

/** GETs of the same address and headers that are under way share one answer. One that can be given up flies alone. */
export function singleFlight(): Middleware {
  const flights: Map<string, Promise<Response>> = new Map();
  return async (request, next) => {
    if (request.method !== 'GET' || request.traits.signal) return next(request);
    const key: string = JSON.stringify([request.url, request.headers]);
    let flight: Promise<Response> | undefined = flights.get(key);
    if (!flight) {
      flight = next(request).finally(() => flights.delete(key));
      flights.set(key, flight);
    }
    // The shared answer itself is never read, so that it can be copied as often as needed.
    return (await flight).clone();
  };
}
