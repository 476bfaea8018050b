import { performance } from 'node:perf_hooks';
import type { Answer } from '../http/Answer.ts';
import { nothing } from '../http/Answer.ts';
import type { Incoming } from '../http/Incoming.ts';
import { toErrorAnswer } from '../http/toErrorAnswer.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import { checkLimits } from '../service/checkLimits.ts';
import type { LimitedService } from '../service/limits.ts';
import { recordRequest } from '../service/recordRequest.ts';
import { takeFault } from '../service/takeFault.ts';
import type { Tenant } from '../Tenant.ts';
import { costOf } from './costOf.ts';
import { findOperation } from './findOperation.ts';
import { checkHeaders } from './checkHeaders.ts';
import { checkScopes } from './checkScopes.ts';
import type { GraphCall, Operation } from './Operation.ts';
import { graphRoute } from './GraphRoute.ts';
import type { GraphRoute } from './GraphRoute.ts';
import { readQuery } from './readQuery.ts';
import { requireCaller, peekCaller } from '../access/readCaller.ts';

/** One Graph request, from the wire or from a batch: the gate, the work, the meter. */
export async function serveGraph(tenant: Tenant, incoming: Incoming, route: GraphRoute = graphRoute): Promise<Answer> {
  const startedAt = performance.now();
  const found = findOn(incoming.method, incoming.path.replace(route.prefix, ''), route);
  const cost = found === undefined || !route.costsUnits ? { ru: 0, identityRu: 0 } : costOf(found.operation, found.params, incoming.query);
  const upn = peekCaller(tenant, incoming);
  const fault = takeFault(tenant, incoming, upn);
  let limitHeaders: Record<string, string> = {};
  let answer: Answer;
  let endPhoto: (() => void) | undefined;
  try {
    endPhoto = found?.operation.area === 'photo' ? beginPhoto(tenant, upn) : undefined;
    await fault.delay();
    fault.refuse();
    const caller = { ...requireCaller(tenant, incoming), ...route.scopes };
    const limit = checkLimits(tenant, { ...cost, service: route.service === 'sharepoint' ? 'sharepoint' : serviceOf(found?.operation), user: caller.user.userPrincipalName, team: found?.params['team'] });
    limitHeaders = limit.headers;
    if (limit.refusal !== undefined) {
      throw limit.refusal;
    }
    if (found === undefined) {
      throw serviceErrors.unsupported(`${incoming.method} ${incoming.path}`);
    }
    if (route.service === 'sharepoint' && tenant.doubts.v2ReadsWindowsAlone && (found.operation.name === 'deltaItems' || incoming.method === 'POST')) {
      throw serviceErrors.v2Refused();
    }
    checkScopes(tenant, found.operation, caller.scopes);
    checkHeaders(incoming, found.operation);
    const call: GraphCall = { tenant, incoming, ...caller, ...found, query: readQuery(incoming, found.operation) };
    answer = await found.operation.run(call);
  } catch (error) {
    answer = fault.cutsBefore(error) ? { ...nothing(), cut: true } : toErrorAnswer(tenant, error, incoming);
  } finally {
    endPhoto?.();
  }
  if (fault.cutsAfter) {
    answer = { ...answer, cut: true };
  }
  answer = { ...answer, headers: { ...limitHeaders, ...answer.headers } };
  recordRequest(tenant, { service: route.service, incoming, answer, user: upn, startedAt, operation: found?.operation.name ?? '', ...cost });
  return answer;
}

function serviceOf(operation: Operation | undefined): LimitedService {
  const area = operation?.area ?? 'directory';
  return area === 'site' || area === 'list' ? 'sharepoint' : area === 'directory' ? 'identity' : area;
}

function beginPhoto(tenant: Tenant, user: string): () => void {
  const end = tenant.limits.beginPhoto(user);
  if (end === undefined) {
    throw serviceErrors.mailboxThrottled(1);
  }
  return end;
}

function findOn(method: string, path: string, route: GraphRoute): ReturnType<typeof findOperation> {
  const found = findOperation(method, path);
  return found !== undefined && (route.areas?.includes(found.operation.area) ?? true) ? found : undefined;
}
