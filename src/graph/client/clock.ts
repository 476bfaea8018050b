import { ServerClock } from '../serverClock';
import { Middleware } from './Middleware';

/** Teaches the clock from the `Date` header of every answer. */
export function clock(serverClock: ServerClock): Middleware {
  return async (request, next) => {
    const learn: (serverTime: number) => void = serverClock.listen();
    const response: Response = await next(request);
    const date: string | null = response.headers.get('date');
    if (date) learn(Date.parse(date));
    return response;
  };
}
