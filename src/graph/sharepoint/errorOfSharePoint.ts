import { ServiceError, ServiceErrorKind } from '../../domain/log/ServiceError';
import { overThreshold } from '../client/toServiceError';
import { waitTime } from '../client/waitTime';

/** The error that an answer of SharePoint's REST with a status of 400 or more stands for. Reads the body. */
export async function errorOfSharePoint(response: Response): Promise<ServiceError> {
  const { code, message } = readBody(await response.text().catch(() => ''));
  const kind: ServiceErrorKind = kindOf(response.status, code, `${message} ${code}`);
  return new ServiceError(kind, message || `Status ${response.status}`, {
    status: response.status,
    code: kind === 'refused' && isThreshold(`${message} ${code}`) ? overThreshold : code,
    requestId: response.headers.get('sprequestguid') ?? response.headers.get('request-id') ?? undefined,
    ...(kind === 'throttled' ? { retryAfterMs: waitTime(response.headers) } : {})
  });
}

function kindOf(status: number, code: string | undefined, said: string): ServiceErrorKind {
  // SharePoint answers 500 to a query of over 5,000 rows, and to a value that stands already.
  if (isThreshold(said)) return 'refused';
  if (isDuplicate(code, said)) return 'conflict';
  if (status === 401 || status === 403) return 'noAccess';
  if (status === 404) return 'missing';
  if (status === 409 || status === 412) return 'conflict';
  if (status === 429) return 'throttled';
  if (status === 408 || status === 423 || (status >= 500 && status !== 501)) return 'unavailable';
  return 'refused';
}

function isThreshold(said: string): boolean {
  return /SPQueryThrottled|-2147024860/i.test(said);
}

/** Both in a column that is unique, and of a file. */
function isDuplicate(code: string | undefined, said: string): boolean {
  return /^-2130575(169|257)\b/.test(code ?? '') || /duplicate values were found/i.test(said);
}

/** `{"odata.error": {"code", "message": {"value"}}}`; newer answers say `error` and a plain message. */
function readBody(text: string): { code?: string; message: string } {
  const whole: Record<string, unknown> = record(parse(text));
  const error: Record<string, unknown> = record(whole['odata.error'] ?? whole.error);
  const message: unknown = record(error.message).value ?? error.message;
  return {
    code: typeof error.code === 'string' ? error.code.slice(0, 100) : undefined,
    message: typeof message === 'string' ? message.slice(0, 500) : ''
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
