import type { Answer } from '../http/Answer.ts';
import type { Incoming } from '../http/Incoming.ts';
import { matchPath, toPathPattern } from '../http/matchPath.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import { toErrorAnswer } from '../http/toErrorAnswer.ts';
import type { Tenant } from '../Tenant.ts';
import type { ControlCall } from './controlOperations.ts';
import { controlOperations } from './controlOperations.ts';

const table = controlOperations.map((operation) => ({ operation, path: toPathPattern(operation.path) }));

/** The calls under `/_tenant`: never metered, never throttled, never faulted. */
export async function serveControl(tenant: Tenant, incoming: Incoming): Promise<Answer> {
  try {
    for (const { operation, path } of table) {
      const params = operation.method === incoming.method ? matchPath(path, incoming.path) : undefined;
      if (params !== undefined) {
        const call: ControlCall = { tenant, incoming, params };
        return await operation.run(call);
      }
    }
    throw serviceErrors.unsupported(`${incoming.method} ${incoming.path}`);
  } catch (error) {
    return toErrorAnswer(tenant, error, incoming);
  }
}

