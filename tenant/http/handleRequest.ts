import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveControl } from '../control/serveControl.ts';
import { sharePointRoute } from '../graph/GraphRoute.ts';
import { serveBatch } from '../graph/serveBatch.ts';
import { serveGraph } from '../graph/serveGraph.ts';
import { serveFile } from '../sharepoint/serveFile.ts';
import { serveRestBatch } from '../sharepoint/serveRestBatch.ts';
import { serveSharePoint } from '../sharepoint/serveSharePoint.ts';
import type { Tenant } from '../Tenant.ts';
import type { Answer } from './Answer.ts';
import { nothing } from './Answer.ts';
import type { Incoming } from './Incoming.ts';
import { readIncoming } from './readIncoming.ts';
import { toErrorAnswer } from './toErrorAnswer.ts';
import { writeAnswer } from './writeAnswer.ts';

type Pages = (request: IncomingMessage, response: ServerResponse, tenant: Tenant) => Promise<boolean>;

/** The whole way of a request: who answers what, in this order. */
export async function handleRequest(tenant: Tenant, request: IncomingMessage, response: ServerResponse, pages?: Pages): Promise<void> {
  try {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (request.method === 'OPTIONS') {
      return writeAnswer(tenant, request, response, nothing());
    }
    if (/^\/_tenant\//i.test(path)) {
      return writeAnswer(tenant, request, response, await serveControl(tenant, await readIncoming(request)));
    }
    if (/^\/v1\.0\/\$batch$/i.test(path)) {
      return writeAnswer(tenant, request, response, await serveBatch(tenant, await readIncoming(request)));
    }
    if (/^\/v1\.0(\/|$)/i.test(path)) {
      return writeAnswer(tenant, request, response, await serveGraph(tenant, await readIncoming(request)));
    }
    if (sharePointRoute.prefix.test(path)) {
      return writeAnswer(tenant, request, response, await serveGraph(tenant, await readIncoming(request), sharePointRoute));
    }
    if (/^(\/sites\/[^/]+)?\/_api\/\$batch$/i.test(path)) {
      return writeAnswer(tenant, request, response, await serveRestBatch(tenant, await readIncoming(request)));
    }
    if (/^(\/sites\/[^/]+)?\/_api\//i.test(path)) {
      return writeAnswer(tenant, request, response, await serveSharePoint(tenant, await readIncoming(request)));
    }
    const file = request.method === 'GET' || request.method === 'HEAD' ? serveFile(tenant, path) : undefined;
    if (file !== undefined) {
      return writeAnswer(tenant, request, response, file);
    }
    if (pages !== undefined && (await pages(request, response, tenant))) {
      return undefined;
    }
    return writeAnswer(tenant, request, response, notFound(path));
  } catch (error) {
    return writeAnswer(tenant, request, response, toErrorAnswer(tenant, error, emptyIncoming));
  }
}

function notFound(path: string): Answer {
  return { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: Buffer.from(`Nothing is at ${path}.\n`) };
}

const emptyIncoming: Incoming = { method: 'GET', path: '/', query: new URLSearchParams(), headers: {}, body: Buffer.alloc(0), origin: '', inBatch: false };
