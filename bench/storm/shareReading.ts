import { gunzipSync, gzipSync } from 'node:zlib';

const fewest = 20_000;
const most = 40;

/**
 * Lets thousands of devices fit into one machine: a large text that many of them read is parsed once and the value shared
 * (src copies what it takes up), and packing runs at once instead of on other threads, where virtual time cannot see it.
 */
export function shareReading(): void {
  const parse = JSON.parse;
  const parsed = new Map<string, unknown>();
  JSON.parse = (text: string, reviver?: Parameters<typeof parse>[1]): unknown => {
    if (reviver || typeof text !== 'string' || text.length < fewest) return parse(text, reviver) as unknown;
    if (!parsed.has(text)) parsed.set(text, deepFreeze(parse(text)));
    const value = parsed.get(text);
    if (parsed.size > most) parsed.delete(parsed.keys().next().value as string);
    return value;
  };
  Object.assign(globalThis, { reckonedOnce, CompressionStream: streamOf((bytes) => gzipSync(bytes)), DecompressionStream: streamOf((bytes) => gunzipSync(bytes)) });
}

const results = new Map<unknown, WeakMap<object, unknown>>();

/** What a pure function gives for the very same object, frozen. A primitive result is kept too. */
function reckonedOnce<In extends object, Out>(reckon: (value: In) => Out, value: In): Out {
  const known = results.get(reckon) ?? new WeakMap<object, unknown>();
  results.set(reckon, known);
  if (!known.has(value)) known.set(value, deepFreeze(reckon(value)));
  return known.get(value) as Out;
}

function streamOf(pack: (bytes: Buffer) => Uint8Array): unknown {
  return class extends TransformStream<Uint8Array, Uint8Array> {
    constructor() {
      const chunks: Uint8Array[] = [];
      super({
        transform: (chunk) => void chunks.push(chunk),
        flush: (controller) => controller.enqueue(new Uint8Array(pack(Buffer.concat(chunks))))
      });
    }
  };
}

/** What is shared must not be changed by one of those who share it: that would be a fault of the bench, and throws. */
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
