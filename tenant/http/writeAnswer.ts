import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Tenant } from '../Tenant.ts';
import type { Answer } from './Answer.ts';
import { isObject } from './readJson.ts';

const exposed =
  'Date, ETag, Retry-After, Location, request-id, client-request-id, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, x-ms-resource-unit, x-ms-throttle-limit-percentage, x-ms-throttle-scope, x-ms-throttle-information, Preference-Applied, SPRequestGuid';

/** Puts an answer on the wire, with the tenant's time and open CORS. */
export function writeAnswer(tenant: Tenant, request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  // A page that failed halfway has nothing left to say.
  if (answer.cut === true || response.headersSent) {
    request.socket.destroy();
    return;
  }
  const { body, type } = toBytes(answer.body);
  const requestId = answer.headers['request-id'] ?? randomUUID();
  const given = request.headers['client-request-id'];
  response.writeHead(answer.status, {
    Date: new Date(tenant.now()).toUTCString(),
    'Access-Control-Allow-Origin': request.headers.origin ?? '*',
    'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE, OPTIONS, MERGE',
    'Access-Control-Allow-Headers': request.headers['access-control-request-headers'] ?? '*',
    'Access-Control-Expose-Headers': exposed,
    'Access-Control-Max-Age': '600',
    Vary: 'Origin',
    'Cache-Control': 'private, no-store',
    'request-id': requestId,
    'client-request-id': typeof given === 'string' ? given : requestId,
    ...(type === undefined ? {} : { 'Content-Type': type }),
    ...(answer.status === 204 ? {} : { 'Content-Length': String(body.length) }),
    ...answer.headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

export function toBytes(body: unknown): { body: Uint8Array; type: string | undefined } {
  if (body === undefined) {
    return { body: new Uint8Array(), type: undefined };
  }
  if (body instanceof Uint8Array) {
    return { body, type: 'application/octet-stream' };
  }
  const type = isObject(body) || Array.isArray(body) ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8';
  return { body: Buffer.from(type.startsWith('text') ? String(body) : JSON.stringify(body)), type };
}
