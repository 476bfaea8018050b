import { randomUUID } from 'node:crypto';
import type { Tenant } from '../Tenant.ts';
import type { Answer } from './Answer.ts';
import { json } from './Answer.ts';
import type { Incoming } from './Incoming.ts';
import { ServiceError } from './ServiceError.ts';
import { serviceErrors } from './serviceErrors.ts';

/** Any failure in the shape of Graph's errors; what is not a refusal is a fault of the tenant itself, 500. */
export function toErrorAnswer(tenant: Tenant, error: unknown, incoming: Incoming): Answer {
  const refusal = error instanceof ServiceError ? error : serviceErrors.broken(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const requestId = randomUUID();
  const clientRequestId = incoming.headers['client-request-id'] ?? requestId;
  return json(
    refusal.status,
    {
      error: {
        code: refusal.code,
        message: refusal.message,
        innerError: {
          ...(refusal.innerCode === undefined ? {} : { code: refusal.innerCode }),
          date: new Date(tenant.now()).toISOString().slice(0, 19),
          'request-id': requestId,
          'client-request-id': clientRequestId,
        },
      },
    },
    { ...refusal.headers, 'request-id': requestId, 'client-request-id': clientRequestId },
  );
}
