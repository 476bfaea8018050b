const maxUnpackedBytes: number = 20_000_000;

/** Packs a text as gzip with the browser's own stream. */
export async function gzip(text: string): Promise<Blob> {
  const packed: Response = new Response(new Response(text).body?.pipeThrough(new CompressionStream('gzip')));
  return new Blob([await packed.arrayBuffer()], { type: 'application/gzip' });
}

/**
 * Unpacks gzip to text; what is not packed (a server may have unpacked it under way) is taken as it is. undefined for what is
 * broken, what unpacks to more than 20 MB, or a browser that cannot unpack.
 */
export async function gunzip(bytes: ArrayBuffer): Promise<string | undefined> {
  try {
    const head: Uint8Array = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
    if (bytes.byteLength > maxUnpackedBytes) return undefined;
    if (head[0] !== 0x1f || head[1] !== 0x8b) return decode([new Uint8Array(bytes)]);
    const reader = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip')).getReader();
    const chunks: Uint8Array[] = [];
    let size: number = 0;
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      size += part.value.byteLength;
      if (size > maxUnpackedBytes) {
        reader?.cancel().catch(() => undefined);
        return undefined;
      }
      chunks.push(part.value);
    }
    return decode(chunks);
  } catch {
    return undefined;
  }
}

function decode(chunks: readonly Uint8Array[]): string {
  const decoder: TextDecoder = new TextDecoder('utf-8', { fatal: true });
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
}
