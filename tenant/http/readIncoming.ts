import type { IncomingMessage } from 'node:http';
import type { Incoming } from './Incoming.ts';
import { serviceErrors } from './serviceErrors.ts';

/** Graph takes up to 250 MB by simple upload. */
const maxBodyBytes = 250 * 1024 * 1024;

export async function readIncoming(request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) {
      throw serviceErrors.tooLarge();
    }
    chunks.push(chunk);
  }
  const [path = '/', query = ''] = splitOnce(request.url ?? '/');
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
  return {
    method: (request.method ?? 'GET').toUpperCase(),
    path,
    query: new URLSearchParams(query),
    headers,
    body: Buffer.concat(chunks),
    // Behind a proxy, links name the address that the client sees.
    origin: `${headers['x-forwarded-proto'] ?? 'http'}://${headers['x-forwarded-host'] ?? headers['host'] ?? 'localhost'}`,
    inBatch: false,
  };
}

function splitOnce(url: string): [string, string] {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
}
