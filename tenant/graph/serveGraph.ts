import { performance } from 'node:perf_hooks';
import type { Answer } from '../http/Answer.ts';
import type { Incoming } from '../http/Incoming.ts';
import { toErrorAnswer } from '../http/toErrorAnswer.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import { checkLimits } from '../service/checkLimits.ts';
import type { LimitedService } from '../service/limits.ts';
import { recordRequest } from '../service/recordRequest.ts';
import { underFault } from '../service/underFault.ts';
import type { Tenant } from '../Tenant.ts';
import { costOf } from './costOf.ts';
import { findOperation } from './findOperation.ts';
import { checkHeaders } from './checkHeaders.ts';
import { checkScopes } from './checkScopes.ts';
import type { Operation } from './Operation.ts';
import { graphRoute } from './GraphRoute.ts';
import type { GraphRoute } from './GraphRoute.ts';
import { readQuery } from './readQuery.ts';
import { requireCaller, peekCaller } from '../access/readCaller.ts';

/** One Graph request, from the wire or from a batch: the gate, the work, the meter. */
export async function serveGraph(tenant: Tenant, incoming: Incoming, route: GraphRoute = graphRoute): Promise<Answer> {
  const startedAt = performance.now();
  const found = findOn(incoming.method, incoming.path.replace(route.prefix, ''), route);
  const cost = found === undefined || !route.costsUnits ? { ru: 0, identityRu: 0 } : costOf(found.operation, found.params, incoming.query);
  const user = peekCaller(tenant, incoming);
  const toRefusal = (error: unknown): Answer => toErrorAnswer(tenant, error, incoming);
  let limitHeaders: Record<string, string> = {};
  const work = async (): Promise<Answer> => {
    const caller = { ...requireCaller(tenant, incoming), ...route.scopes };
    const limit = checkLimits(tenant, { ...cost, service: route.service === 'sharepoint' ? 'sharepoint' : serviceOf(found?.operation), user: caller.user.userPrincipalName, team: found?.params['team'] });
    limitHeaders = limit.headers;
    if (limit.refusal !== undefined) {
      throw limit.refusal;
    }
    if (found === undefined) {
      throw serviceErrors.unsupported(`${incoming.method} ${incoming.path}`);
    }
    if (route.service === 'sharepoint' && (found.operation.name === 'deltaItems' || incoming.method === 'POST') && tenant.doubts.isOn('v2ReadsWindowsAlone')) {
      throw serviceErrors.v2Refused();
    }
    checkScopes(tenant, found.operation, caller.scopes);
    checkHeaders(incoming, found.operation);
    return found.operation.run({ tenant, incoming, ...caller, ...found, query: readQuery(incoming, found.operation) });
  };
  const isPhoto = found?.operation.area === 'photo';
  const endPhoto = isPhoto ? tenant.limits.beginPhoto(user) : undefined;
  const answered = isPhoto && endPhoto === undefined ? toRefusal(serviceErrors.mailboxThrottled(1)) : await underFault(tenant, incoming, user, work, toRefusal);
  endPhoto?.();
  const answer = { ...answered, headers: { ...limitHeaders, ...answered.headers } };
  recordRequest(tenant, { service: route.service, incoming, answer, user, startedAt, operation: found?.operation.name ?? '', ...cost });
  return answer;
}

function serviceOf(operation: Operation | undefined): LimitedService {
  const area = operation?.area ?? 'directory';
  return area === 'site' || area === 'list' ? 'sharepoint' : area === 'directory' ? 'identity' : area;
}

function findOn(method: string, path: string, route: GraphRoute): ReturnType<typeof findOperation> {
  const found = findOperation(method, path);
  return found !== undefined && (route.areas?.includes(found.operation.area) ?? true) ? found : undefined;
}
