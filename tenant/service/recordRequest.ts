import { performance } from 'node:perf_hooks';
import type { Answer } from '../http/Answer.ts';
import type { Incoming } from '../http/Incoming.ts';
import { isObject } from '../http/readJson.ts';
import { toBytes } from '../http/writeAnswer.ts';
import type { Tenant } from '../Tenant.ts';
import type { MeterEntry } from './meter.ts';
import { readablePath } from './readablePath.ts';

interface Served {
  service: MeterEntry['service'];
  incoming: Incoming;
  answer: Answer;
  user: string;
  startedAt: number;
  operation: string;
  ru: number;
  identityRu: number;
}

/** Enters a request in the meter; a cut connection stands there with status 0. */
export function recordRequest(tenant: Tenant, served: Served): void {
  const { answer, incoming } = served;
  const failure = isObject(answer.body) ? (answer.body['error'] ?? answer.body['odata.error']) : undefined;
  const error = isObject(failure) ? failure : undefined;
  const entry: MeterEntry = {
    at: new Date(tenant.now()).toISOString(),
    service: served.service,
    method: incoming.method,
    path: readablePath(incoming),
    user: served.user,
    status: answer.cut === true ? 0 : answer.status,
    ...(typeof error?.['code'] === 'string' ? { code: error['code'] } : {}),
    bytes: answer.cut === true ? 0 : toBytes(answer.body).body.length,
    ru: served.ru,
    identityRu: served.identityRu,
    ms: Math.round((performance.now() - served.startedAt) * 100) / 100,
    inBatch: incoming.inBatch,
    operation: served.operation,
  };
  tenant.meter.add(entry);
  const ticket = /\/_tenant\/download\/([\w-]+)/.exec(answer.headers['Location'] ?? '')?.[1];
  if (ticket !== undefined) {
    tenant.downloads.attach(ticket, entry);
  }
}
