import type { Incoming } from '../http/Incoming.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import type { Tenant } from '../Tenant.ts';
import { readablePath } from './readablePath.ts';

/** What an asked-for fault does to one request. */
export interface FaultAtWork {
  delay(): Promise<void>;
  /** Throws where the request is to be refused or cut before any work. */
  refuse(): void;
  cutsBefore(error: unknown): boolean;
  cutsAfter: boolean;
}

const cutSign = Symbol('cut');

export function takeFault(tenant: Tenant, incoming: Incoming, user: string): FaultAtWork {
  const rule = tenant.faults.take({ path: readablePath(incoming), method: incoming.method, user });
  return {
    delay: () => new Promise((resolve) => (rule?.delayMs === undefined ? resolve() : setTimeout(resolve, rule.delayMs))),
    refuse: () => {
      if (rule?.cut === 'before') {
        throw cutSign;
      }
      if (rule?.status !== undefined) {
        throw serviceErrors.fault(rule.status, rule.retryAfter === undefined ? {} : { 'Retry-After': String(rule.retryAfter) });
      }
    },
    cutsBefore: (error) => error === cutSign,
    cutsAfter: rule?.cut === 'after',
  };
}
