import { ServiceError, ServiceErrorKind } from '../../domain/log/ServiceError';
import { SpAnswer } from './SpHttp';

/** Waits for an answer of SharePoint's REST; what is 400 or more, or no answer, becomes a `ServiceError`. */
export async function spCall(asked: Promise<SpAnswer>): Promise<Record<string, unknown>> {
  let answer: SpAnswer;
  try {
    answer = await asked;
  } catch (error) {
    throw new ServiceError('offline', `No answer: ${String(error)}`);
  }
  const { status, body } = answer;
  if (status < 400) return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const { code, message } = readError(body);
  throw new ServiceError(kindOf(status), message || `Status ${status}`, { status, code });
}

/** The rows of an answer that is a collection. */
export async function spRows(asked: Promise<SpAnswer>): Promise<Record<string, unknown>[]> {
  const { value } = await spCall(asked);
  return Array.isArray(value) ? value.filter((row) => typeof row === 'object' && row !== null) : [];
}

function kindOf(status: number): ServiceErrorKind {
  if (status === 401 || status === 403) return 'noAccess';
  if (status === 404) return 'missing';
  if (status === 409 || status === 412) return 'conflict';
  if (status === 429) return 'throttled';
  return status >= 502 ? 'unavailable' : 'refused';
}

/** `{"odata.error": {"code", "message": {"value"}}}`; newer answers say `error` and a plain message. */
function readError(body: unknown): { code?: string; message: string } {
  const whole: Record<string, unknown> = (body ?? {}) as Record<string, unknown>;
  const error = (whole['odata.error'] ?? whole.error ?? {}) as { code?: unknown; message?: unknown };
  const message: unknown = (error.message as { value?: unknown } | undefined)?.value ?? error.message;
  return {
    code: typeof error.code === 'string' ? error.code.slice(0, 100) : undefined,
    message: typeof message === 'string' ? message.slice(0, 500) : ''
  };
}
