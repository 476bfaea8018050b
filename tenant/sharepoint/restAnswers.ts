import type { Answer } from '../http/Answer.ts';
import { json } from '../http/Answer.ts';
import type { Incoming } from '../http/Incoming.ts';
import { isObject } from '../http/readJson.ts';
import { ServiceError } from '../http/ServiceError.ts';
import { toErrorAnswer } from '../http/toErrorAnswer.ts';
import type { Tenant } from '../Tenant.ts';

/** Puts an answer into the form that Accept asks for: verbose wraps in `d`, and `$select` picks. */
export function toRestAnswer(incoming: Incoming, answer: Answer): Answer {
  if (!isObject(answer.body) || answer.body instanceof Uint8Array) {
    return answer;
  }
  const { value } = answer.body;
  const isCollection = Array.isArray(value) && Object.keys(answer.body).every((name) => name === 'value' || name.startsWith('odata.'));
  const body = isCollection ? { ...answer.body, value: value.map((one) => pick(incoming, one)) } : pick(incoming, answer.body);
  if (!isVerbose(incoming)) {
    return { ...answer, body };
  }
  return { ...answer, body: { d: isCollection ? { results: (body as { value: unknown[] }).value } : body } };
}

export function toRestError(tenant: Tenant, error: unknown, incoming: Incoming): Answer {
  const graph = toErrorAnswer(tenant, error, incoming);
  const code = error instanceof ServiceError ? error.code : '-1, System.Exception';
  const message = { lang: 'sv-SE', value: error instanceof Error ? error.message : String(error) };
  const body = isVerbose(incoming) ? { error: { code, message } } : { 'odata.error': { code, message } };
  return json(graph.status, body, graph.headers);
}

function isVerbose(incoming: Incoming): boolean {
  return /odata=verbose/i.test(incoming.headers['accept'] ?? '');
}

/** `$select`, and no annotations where nometadata is asked for. */
function pick(incoming: Incoming, value: unknown): unknown {
  if (!isObject(value)) {
    return value;
  }
  const option = incoming.query.get('$select');
  const names = option === null || option.split(',').some((name) => name.trim() === '*') ? undefined : new Set(option.split(',').map((name) => name.trim()));
  const bare = /odata=nometadata/i.test(incoming.headers['accept'] ?? '');
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => (name.startsWith('odata.') ? !bare || name === 'odata.nextLink' || name === 'odata.null' : (names?.has(name) ?? true))),
  );
}
