import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { HostAnswer } from './HostAnswer.ts';
import { typeOf } from './typeOf.ts';

const compress = promisify(gzip);
const WORTH_COMPRESSING = 1024;

const compressed = new Map<string, Promise<Buffer>>();

/**
 * A file whose address changes with its content: browsers keep it for good, and it is compressed once.
 * @param key - names the content: two contents never share one.
 */
export async function answerImmutable(key: string, read: () => Buffer | Promise<Buffer>, acceptEncoding: string | undefined): Promise<HostAnswer> {
  const type = typeOf(key);
  const headers: Record<string, string> = {
    'Content-Type': type,
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
    'Access-Control-Allow-Origin': '*',
  };
  const isText = /^(text|application\/json|image\/svg)/.test(type);
  if (!isText || !(acceptEncoding ?? '').includes('gzip')) return { status: 200, headers, body: await read() };
  let body = compressed.get(key);
  if (body === undefined) {
    body = Promise.resolve(read()).then((content) => (content.length < WORTH_COMPRESSING ? content : compress(content)));
    compressed.set(key, body);
    body.catch(() => compressed.delete(key));
  }
  const bytes = await body;
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return { status: 200, headers: isCompressed ? { ...headers, 'Content-Encoding': 'gzip' } : headers, body: bytes };
}
