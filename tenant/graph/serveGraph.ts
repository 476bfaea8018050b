import { performance } from 'node:perf_hooks';
import type { Answer } from '../http/Answer.ts';
import { nothing } from '../http/Answer.ts';
import type { Incoming } from '../http/Incoming.ts';
import { toErrorAnswer } from '../http/toErrorAnswer.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import { recordRequest } from '../service/recordRequest.ts';
import { takeFault } from '../service/takeFault.ts';
import type { Tenant } from '../Tenant.ts';
import { costOf } from './costOf.ts';
import { findOperation } from './findOperation.ts';
import { checkScopes } from './checkScopes.ts';
import type { GraphCall } from './Operation.ts';
import { readQuery } from './readQuery.ts';
import { requireCaller, peekCaller } from '../access/readCaller.ts';

/** One Graph request, from the wire or from a batch: the gate, the work, the meter. */
export async function serveGraph(tenant: Tenant, incoming: Incoming): Promise<Answer> {
  const startedAt = performance.now();
  const found = findOperation(incoming.method, incoming.path.replace(/^\/v1\.0/i, ''));
  const cost = found === undefined ? { ru: 0, identityRu: 0 } : costOf(found.operation, found.params, incoming.query);
  const upn = peekCaller(tenant, incoming);
  const fault = takeFault(tenant, incoming, upn);
  let limitHeaders: Record<string, string> = {};
  let answer: Answer;
  try {
    await fault.delay();
    fault.refuse();
    const caller = requireCaller(tenant, incoming);
    const reading = tenant.limits.count({ ru: cost.ru, user: caller.user.userPrincipalName, now: tenant.now() });
    limitHeaders = reading.headers;
    if (reading.retryAfterSeconds !== undefined) {
      throw serviceErrors.throttled(reading.retryAfterSeconds);
    }
    if (found === undefined) {
      throw serviceErrors.unsupported(`${incoming.method} ${incoming.path}`);
    }
    checkScopes(tenant, found.operation, caller.scopes);
    const call: GraphCall = { tenant, incoming, ...caller, ...found, query: readQuery(incoming, found.operation) };
    answer = await found.operation.run(call);
  } catch (error) {
    answer = fault.cutsBefore(error) ? { ...nothing(), cut: true } : toErrorAnswer(tenant, error, incoming);
  }
  if (fault.cutsAfter) {
    answer = { ...answer, cut: true };
  }
  answer = { ...answer, headers: { ...limitHeaders, ...answer.headers } };
  recordRequest(tenant, { service: 'graph', incoming, answer, user: upn, startedAt, operation: found?.operation.name ?? '', ...cost });
  return answer;
}
