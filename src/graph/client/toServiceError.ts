import { GraphClientError } from '@microsoft/microsoft-graph-client/lib/es/src/GraphClientError';

import { isServiceError, ServiceError, ServiceErrorKind } from '../../domain/log/ServiceError';
import { waitTime } from './waitTime';

export const overThreshold: string = 'listViewThreshold';

/** The one translator of what goes wrong with Graph. `error` is what was thrown instead of an answer. */
export function toServiceError(error: unknown): ServiceError {
  if (isServiceError(error)) return error;
  if (error instanceof GraphClientError) return toServiceError(error.customError ?? error.message);
  const name: unknown = (error as { name?: unknown } | undefined)?.name;
  if (name === 'AbortError') return new ServiceError('offline', 'The request was given up', { code: 'aborted' });
  return new ServiceError('offline', `No answer: ${String(error)}`);
}

/** The error that an answer with a status of 400 or more stands for. Reads the body. */
export async function errorOfAnswer(response: Response): Promise<ServiceError> {
  const { code, message, requestId } = readBody(await response.text().catch(() => ''));
  const kind: ServiceErrorKind = kindOf(response.status, code, message);
  return new ServiceError(kind, message || `Status ${response.status}`, {
    status: response.status,
    code,
    requestId: requestId ?? response.headers.get('request-id') ?? undefined,
    ...(kind === 'throttled' ? { retryAfterMs: waitTime(response.headers) } : {})
  });
}

/** SharePoint says "throttled" also of a query over the 5,000-row threshold; waiting does not help there. */
export function isThreshold(error: ServiceError): boolean {
  return error.details.code === overThreshold;
}

function kindOf(status: number, code: string | undefined, message: string): ServiceErrorKind {
  if (code === overThreshold) return 'refused';
  if (status === 401) return 'noToken';
  if (status === 403) return message.indexOf('token') >= 0 && code === 'InvalidAuthenticationToken' ? 'noToken' : 'noAccess';
  if (status === 404) return 'missing';
  if (status === 409 || status === 412) return 'conflict';
  if (status === 429) return 'throttled';
  if (status === 408 || status === 423 || (status >= 500 && status !== 501)) return 'unavailable';
  return 'refused';
}

function readBody(text: string): { code?: string; message: string; requestId?: string } {
  const error: Record<string, unknown> = record(record(parse(text)).error);
  const message: string = typeof error.message === 'string' ? error.message.slice(0, 500) : '';
  const code: string | undefined = typeof error.code === 'string' ? error.code.slice(0, 100) : undefined;
  const requestId: unknown = record(error.innerError ?? error.innererror)['request-id'];
  return {
    code: /list view threshold|SPQueryThrottled/i.test(`${message} ${code}`) ? overThreshold : code,
    message,
    requestId: typeof requestId === 'string' ? requestId.slice(0, 100) : undefined
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
