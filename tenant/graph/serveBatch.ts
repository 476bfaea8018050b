import { performance } from 'node:perf_hooks';
import { peekCaller, requireCaller } from '../access/readCaller.ts';
import type { Answer } from '../http/Answer.ts';
import { json } from '../http/Answer.ts';
import { checkOptions } from '../http/checkOptions.ts';
import type { Incoming } from '../http/Incoming.ts';
import { isObject, readJson } from '../http/readJson.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import { toErrorAnswer } from '../http/toErrorAnswer.ts';
import { checkHeaders } from './checkHeaders.ts';
import { recordRequest } from '../service/recordRequest.ts';
import { underFault } from '../service/underFault.ts';
import type { Tenant } from '../Tenant.ts';
import { readBatch } from './readBatch.ts';
import type { BatchPart } from './readBatch.ts';
import { createTurns } from './createTurns.ts';
import { serveGraph } from './serveGraph.ts';

/** Outlook, where photos live, works on so many parts of a batch at a time. */
const photosAtOnce = 4;

/** `POST /$batch`: parts side by side, each judged alone; a failed dependency is 424. */
export async function serveBatch(tenant: Tenant, incoming: Incoming): Promise<Answer> {
  const startedAt = performance.now();
  const user = peekCaller(tenant, incoming);
  const answerParts = async (): Promise<Answer> => {
    requireCaller(tenant, incoming);
    checkOptions(incoming, [], 'POST /$batch');
    checkHeaders(incoming, { method: 'POST', paths: ['/$batch'] });
    const answers = await serveParts(tenant, incoming, readBatch(readJson(incoming)));
    const responses = [...answers].map(([id, part]) => toPart(id, part));
    return { ...json(200, { responses }), cut: [...answers.values()].some((part) => part.cut === true) };
  };
  const answer = await underFault(tenant, incoming, user, answerParts, (error) => toErrorAnswer(tenant, error, incoming));
  recordRequest(tenant, { service: 'graph', incoming, answer, user, startedAt, operation: 'batch', ru: 0, identityRu: 0 });
  return answer;
}

async function serveParts(tenant: Tenant, incoming: Incoming, parts: readonly BatchPart[]): Promise<Map<string, Answer>> {
  const photos = createTurns(photosAtOnce);
  const begun = new Map<string, Promise<Answer>>();
  const serve = async (part: BatchPart): Promise<Answer> => {
    const request = toIncoming(incoming, part);
    const before = await Promise.all(part.dependsOn.map((id) => begun.get(id)));
    if (before.some((answer) => (answer?.status ?? 500) >= 400)) {
      return toErrorAnswer(tenant, serviceErrors.failedDependency(), request);
    }
    return /\/photos?(\/|$)/i.test(request.path) ? photos(() => serveGraph(tenant, request)) : serveGraph(tenant, request);
  };
  for (const part of parts) {
    begun.set(part.id, serve(part));
  }
  return new Map(await Promise.all([...begun].map(async ([id, answer]): Promise<[string, Answer]> => [id, await answer])));
}

function toIncoming(incoming: Incoming, part: BatchPart): Incoming {
  const [path = '', query = ''] = part.url.split(/\?(.*)/s);
  return {
    method: part.method,
    path: `/v1.0${path}`,
    query: new URLSearchParams(query),
    headers: { authorization: incoming.headers['authorization'] ?? '', ...part.headers },
    body: part.body,
    origin: incoming.origin,
    inBatch: true,
  };
}

/** Bytes come as base64, as pictures do in Graph's own batches. */
function toPart(id: string, answer: Answer): Record<string, unknown> {
  const body = answer.body instanceof Uint8Array ? Buffer.from(answer.body).toString('base64') : answer.body;
  const headers = isObject(body) ? { 'Content-Type': 'application/json', ...answer.headers } : answer.headers;
  return { id, status: answer.status, headers, ...(body === undefined ? {} : { body }) };
}
