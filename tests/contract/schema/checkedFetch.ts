import { findOperation } from '../../../tenant/graph/findOperation';
import { createChecker, errorSchema, operationFacts } from './createChecker';

interface Part {
  id: string;
  method: string;
  url: string;
  status: number;
  body?: unknown;
}

const check = createChecker();
const graphPath = /^(?:\/v1\.0|(?:\/sites\/[^/]+)?\/_api\/v2\.0)(?=\/)/;

/**
 * `fetch` that lets nothing of Graph pass which the contract does not know: every answer, every refusal, and every body that was
 * accepted, those in batches too. Whoever asks is told by an error.
 */
export const checkedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  const url = new URL(input instanceof Request ? input.url : String(input));
  if (graphPath.test(url.pathname) && response.headers.get('content-type')?.includes('json') === true) {
    const method = (init?.method ?? (input instanceof Request ? input.method : 'GET')).toUpperCase();
    refuseFaults(method, url.pathname.replace(graphPath, ''), response.status, readJson(init?.body), readJson(await response.clone().text()));
  }
  return response;
};

function refuseFaults(method: string, path: string, status: number, sent: unknown, answer: unknown): void {
  const faults = path === '/$batch' ? faultsOfBatch(status, sent, answer) : faultsOf(method, path, status, sent, answer);
  if (faults.length > 0) {
    throw new Error(`${method} ${path} was answered ${status}, not as the contract has it:\n${faults.join('\n')}`);
  }
}

function faultsOf(method: string, path: string, status: number, sent: unknown, answer: unknown): string[] {
  if (status >= 400) return check(errorSchema, answer);
  const { request, response } = operationFacts[findOperation(method, path)?.operation.name ?? ''] ?? {};
  return [...(request === undefined || sent === undefined ? [] : check(request, sent)), ...(response === undefined ? [] : check(response, answer))];
}

function faultsOfBatch(status: number, sent: unknown, answer: unknown): string[] {
  const { request, response } = operationFacts['batch'] ?? {};
  if (status >= 400) return check(errorSchema, answer);
  const asked = new Map((sent as { requests: Part[] }).requests.map((part) => [part.id, part]));
  const inParts = (answer as { responses: Part[] }).responses.flatMap((part) => {
    const { method = 'GET', url = '', body } = asked.get(part.id) ?? {};
    const path = `/${url.replace(/^\//, '')}`.split('?')[0] ?? '';
    return typeof part.body === 'object' ? faultsOf(method.toUpperCase(), path, part.status, body, part.body) : [];
  });
  return [...check(request ?? {}, sent), ...check(response ?? {}, answer), ...inParts];
}

function readJson(body: unknown): unknown {
  try {
    return typeof body === 'string' && body.startsWith('{') ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}
