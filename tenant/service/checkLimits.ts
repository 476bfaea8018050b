import { serviceErrors } from '../http/serviceErrors.ts';
import type { Tenant } from '../Tenant.ts';
import type { LimitedRequest, LimitReading } from './limits.ts';

/** The refusal of a throttled request in the words of the service that refuses, or undefined. */
export function checkLimits(tenant: Tenant, request: Omit<LimitedRequest, 'now'>): { refusal: Error | undefined; headers: LimitReading['headers'] } {
  const { retryAfterSeconds, headers } = tenant.limits.count({ ...request, now: tenant.now() });
  if (retryAfterSeconds === undefined) {
    return { refusal: undefined, headers };
  }
  const refusal =
    request.service === 'sharepoint'
      ? serviceErrors.throttled(retryAfterSeconds, tenant.limits.settings?.answers ?? 429)
      : request.service === 'photo'
        ? serviceErrors.mailboxThrottled(retryAfterSeconds)
        : serviceErrors.tooManyRequests(retryAfterSeconds);
  return { refusal, headers };
}
