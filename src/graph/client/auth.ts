import { ServiceError } from '../../domain/log/ServiceError';
import { inTime } from './inTime';
import { Middleware } from './Middleware';

/** Gives a token for Graph; `fresh` when the one before was refused. */
export type GetToken = (fresh?: boolean) => Promise<string>;

/** In some Teams clients a token is never given, and never refused. */
const patienceMs: number = 20_000;

/** Signs requests to the service's own origin, and no others. A 401 gets one fresh token. */
export function auth(getToken: GetToken, baseUrl: string): Middleware {
  const token = async (fresh: boolean): Promise<string> => {
    try {
      const value: string = await inTime(getToken(fresh), patienceMs);
      if (value) return `Bearer ${value}`;
    } catch (error) {
      throw new ServiceError('noToken', `No token: ${String(error).slice(0, 300)}`);
    }
    throw new ServiceError('noToken', 'No token: an empty one came');
  };
  return async (request, next) => {
    if (request.url.indexOf(`${baseUrl}/`) !== 0) return next(request);
    const send = async (fresh: boolean): Promise<Response> =>
      next({ ...request, headers: { ...request.headers, authorization: await token(fresh) } });
    const response: Response = await send(false);
    return response.status === 401 ? send(true) : response;
  };
}
