import type { Incoming } from '../http/Incoming.ts';
import { serviceErrors } from '../http/serviceErrors.ts';

const mostParts = 100;

/** The requests in a multipart batch, in their order; change sets lie flat, for SharePoint judges each part alone. */
export function readRestBatch(incoming: Incoming): Incoming[] {
  const parts = readParts(incoming, incoming.headers['content-type'] ?? '', incoming.body.toString('utf8'));
  if (parts.length === 0 || parts.length > mostParts) {
    throw serviceErrors.restInvalid(`A batch holds 1 to ${mostParts} requests; this one holds ${parts.length}.`);
  }
  return parts;
}

function readParts(incoming: Incoming, type: string, body: string): Incoming[] {
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary === undefined) {
    throw serviceErrors.restInvalid('The message is not a multipart/mixed message with a boundary.');
  }
  const texts = body.replace(/\r\n/g, '\n').split(`--${boundary}`).slice(1, -1);
  return texts.flatMap((text) => {
    const { headers, rest } = splitHead(text.replace(/^\n/, ''));
    const inner = headers['content-type'] ?? '';
    return /^multipart\//i.test(inner) ? readParts(incoming, inner, rest) : [toIncoming(incoming, rest)];
  });
}

function toIncoming(incoming: Incoming, text: string): Incoming {
  const [first = '', ...lines] = text.split('\n');
  const [method = '', address = ''] = first.split(' ');
  if (!/^https?:\/\/|^\//i.test(address)) {
    throw serviceErrors.restInvalid(`The request of a batch is not understood: ${first}`);
  }
  const url = new URL(address, incoming.origin);
  const { headers, rest } = splitHead(lines.join('\n'));
  return {
    method: method.toUpperCase(),
    path: url.pathname,
    query: url.searchParams,
    headers: { authorization: incoming.headers['authorization'] ?? '', ...headers },
    body: Buffer.from(rest.trim()),
    origin: incoming.origin,
    inBatch: true,
  };
}

/** Header lines, an empty line, and what follows it. */
function splitHead(text: string): { headers: Record<string, string>; rest: string } {
  const end = text.startsWith('\n') ? 0 : text.indexOf('\n\n');
  const head = end < 0 ? text : text.slice(0, end);
  const headers = head.split('\n').flatMap((line): [string, string][] => {
    const at = line.indexOf(':');
    return at < 0 ? [] : [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]];
  });
  return { headers: Object.fromEntries(headers), rest: end < 0 ? '' : text.slice(end).replace(/^\n+/, '') };
}
