import { performance } from 'node:perf_hooks';
import { peekCaller, requireCaller } from '../access/readCaller.ts';
import type { Answer } from '../http/Answer.ts';
import { checkHeaders } from '../graph/checkHeaders.ts';
import { checkOptions } from '../http/checkOptions.ts';
import type { Incoming } from '../http/Incoming.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import { checkLimits } from '../service/checkLimits.ts';
import { recordRequest } from '../service/recordRequest.ts';
import { underFault } from '../service/underFault.ts';
import type { Tenant } from '../Tenant.ts';
import { findRestOperation, methodOf } from './findRestOperation.ts';
import { optionsOf } from './RestOperation.ts';
import { toRestAnswer, toRestError } from './restAnswers.ts';
import { siteOfRest } from './siteOfRest.ts';

/** One request of SharePoint's own REST, as the signed-in person and with that person's rights; it costs the app nothing. */
export async function serveSharePoint(tenant: Tenant, incoming: Incoming): Promise<Answer> {
  const startedAt = performance.now();
  const user = peekCaller(tenant, incoming);
  const found = findRestOperation(methodOf(incoming), incoming.path);
  const work = async (): Promise<Answer> => {
    const caller = requireCaller(tenant, incoming);
    const { refusal } = checkLimits(tenant, { service: 'sharepoint', ru: 0, identityRu: 0, user: caller.user.userPrincipalName });
    if (refusal !== undefined) {
      throw refusal;
    }
    const site = siteOfRest(tenant, incoming, caller.user);
    if (found === undefined) {
      throw serviceErrors.unsupported(`${methodOf(incoming)} ${incoming.path}`);
    }
    checkOptions(incoming, optionsOf(found.operation), `${found.operation.method} ${found.operation.paths[0] ?? ''}`);
    checkHeaders(incoming, found.operation);
    return toRestAnswer(incoming, await found.operation.run({ tenant, incoming, params: found.params, user: caller.user, site }));
  };
  const answer = await underFault(tenant, incoming, user, work, (error) => toRestError(tenant, error, incoming));
  recordRequest(tenant, { service: 'sharepoint', incoming, answer, user, startedAt, operation: found?.operation.name ?? '', ru: 0, identityRu: 0 });
  return answer;
}
