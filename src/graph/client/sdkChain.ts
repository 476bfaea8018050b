import { GraphClientError } from '@microsoft/microsoft-graph-client/lib/es/src/GraphClientError';
import type { Context } from '@microsoft/microsoft-graph-client/lib/es/src/IContext';
import type { Middleware as SdkMiddleware } from '@microsoft/microsoft-graph-client/lib/es/src/middleware/IMiddleware';

import { Middleware, Next } from './Middleware';
import { RequestTraits } from './RequestTraits';

/** Turns an array of middleware, the last of which sends, into the one link that the SDK's client calls. */
export function sdkChain(middleware: readonly Middleware[]): SdkMiddleware {
  const start: Next = middleware.reduceRight<Next>(
    (next, step) => (request) => step(request, next),
    () => Promise.reject(new Error('The last middleware must send the request'))
  );
  return {
    execute: async (context: Context): Promise<void> => {
      const options: RequestInit = (context.options ?? {}) as RequestInit;
      const traits: unknown = context.middlewareControl?.getMiddlewareOptions(RequestTraits);
      try {
        const response: Response = await start({
          method: options.method ?? 'GET',
          url: context.request as string,
          headers: lowerCase(options.headers as Record<string, string> | undefined),
          body: (options.body as string | Blob | null | undefined) ?? undefined,
          traits: traits instanceof RequestTraits ? traits : new RequestTraits()
        });
        Object.assign(context, { response });
      } catch (error) {
        // The SDK rewrites every other error into one of its own and loses what it carried.
        const carrier: GraphClientError = new GraphClientError(String(error));
        carrier.customError = error;
        throw carrier;
      }
    }
  };
}

function lowerCase(headers: Record<string, string> = {}): Record<string, string> {
  const result: Record<string, string> = {};
  for (const name of Object.keys(headers)) result[name.toLowerCase()] = headers[name];
  return result;
}
