import { isObject } from '../http/readJson.ts';
import { serviceErrors } from '../http/serviceErrors.ts';

export interface BatchPart {
  id: string;
  method: string;
  /** Relative, with a leading slash. */
  url: string;
  headers: Record<string, string>;
  body: Buffer;
  dependsOn: string[];
}

const maxParts = 20;

/** The parts of a batch, or the refusal of the whole. */
export function readBatch(body: Record<string, unknown>): BatchPart[] {
  const requests = body['requests'];
  if (!Array.isArray(requests) || requests.length === 0) {
    throw serviceErrors.batchBody('Invalid batch payload format.');
  }
  if (requests.length > maxParts) {
    throw serviceErrors.batchBody(`Number of batch request steps exceeds the maximum value of ${maxParts}.`);
  }
  const seen = new Set<string>();
  return requests.map((request: unknown) => {
    const part = toPart(request);
    if (seen.has(part.id)) {
      throw serviceErrors.batchBody(`Request Id ${part.id} has to be unique in a batch.`);
    }
    if (part.dependsOn.some((id) => !seen.has(id))) {
      throw serviceErrors.batchBody(`Invalid dependency for request Id ${part.id}.`);
    }
    seen.add(part.id);
    return part;
  });
}

function toPart(request: unknown): BatchPart {
  if (!isObject(request) || typeof request['id'] !== 'string' || typeof request['method'] !== 'string' || typeof request['url'] !== 'string') {
    throw serviceErrors.batchBody('Each request of a batch needs an id, a method and a url.');
  }
  const url = request['url'];
  if (/^[a-z]+:/i.test(url) || /^\/?\$batch/i.test(url)) {
    throw serviceErrors.batchBody(`Invalid request url '${url}': it has to be relative, and not a batch.`);
  }
  const headers = isObject(request['headers']) ? request['headers'] : {};
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
  const hasBody = request['body'] !== undefined && request['body'] !== null;
  if (hasBody && lower['content-type'] === undefined) {
    throw serviceErrors.batchBody(`Write request id : ${request['id']} does not contain Content-Type header or body.`);
  }
  return {
    id: request['id'],
    method: request['method'].toUpperCase(),
    url: url.startsWith('/') ? url : `/${url}`,
    headers: lower,
    body: hasBody ? toBody(request['body'], lower['content-type'] ?? '') : Buffer.alloc(0),
    dependsOn: Array.isArray(request['dependsOn']) ? request['dependsOn'].map(String) : [],
  };
}

function toBody(body: unknown, type: string): Buffer {
  return type.includes('json') || typeof body !== 'string' ? Buffer.from(JSON.stringify(body)) : Buffer.from(body, 'base64');
}
