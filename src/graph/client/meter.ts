import { Middleware } from './Middleware';
import { estimateRu } from './estimateRu';

/** One answer, or the lack of one (status 0). What is in a batch is told part by part. */
export interface Answered {
  readonly method: string;
  /** Without the query, which may hold names. */
  readonly path: string;
  readonly status: number;
  /** SharePoint's published price; 0 for what is not SharePoint's. */
  readonly ru: number;
  readonly durationMs: number;
}

/** Tells the app of every answer, tries that failed too: throttled ones cost as much as others. */
export function meter(onAnswer: (answered: Answered) => void, now: () => number): Middleware {
  return async (request, next) => {
    const sentAt: number = now();
    const tell = (status: number): void =>
      onAnswer({
        method: request.method,
        path: request.url.replace(/^https?:\/\/[^/]+/, '').split('?', 1)[0],
        status,
        ru: estimateRu(request.method, request.url),
        durationMs: now() - sentAt
      });
    try {
      const response: Response = await next(request);
      tell(response.status);
      return response;
    } catch (error) {
      tell(0);
      throw error;
    }
  };
}
