import type { Answer } from '../http/Answer.ts';
import type { Incoming } from '../http/Incoming.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import type { Tenant } from '../Tenant.ts';
import { readablePath } from './readablePath.ts';

const cut: Answer = { status: 0, headers: {}, cut: true };

/**
 * Does the work of one request under whatever fault was asked for: late, refused, or with the line cut before the work or after.
 * What the work throws becomes an answer by `toRefusal`.
 */
export async function underFault(tenant: Tenant, incoming: Incoming, user: string, work: () => Promise<Answer>, toRefusal: (error: unknown) => Answer): Promise<Answer> {
  const fault = tenant.faults.take({ path: readablePath(incoming), method: incoming.method, user });
  if (fault?.delayMs !== undefined) {
    await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
  }
  if (fault?.cut === 'before') {
    return cut;
  }
  try {
    if (fault?.status !== undefined) {
      throw serviceErrors.fault(fault.status, fault.retryAfter === undefined ? {} : { 'Retry-After': String(fault.retryAfter) });
    }
    const answer = await work();
    return fault?.cut === 'after' ? { ...answer, cut: true } : answer;
  } catch (error) {
    return fault?.cut === 'after' ? cut : toRefusal(error);
  }
}
