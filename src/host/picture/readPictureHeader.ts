/** What a file's first bytes say that it is. The name and the type that the device gives may be wrong. */
export interface PictureHeader {
  readonly format: 'jpeg' | 'png' | 'gif' | 'webp' | 'heic' | 'avif' | 'bmp';
  /** As stored, before turning; undefined when the header does not tell within the bytes given. */
  readonly pixels?: number;
}

/** undefined when the bytes are of no kind of picture that is taken. Source: the formats' own specifications. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | undefined {
  const view: DataView = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (at: number, length: number): string => String.fromCharCode(...bytes.subarray(at, at + length));
  if (bytes.length < 32) return undefined;
  if (view.getUint32(0) === 0x89504e47) return { format: 'png', pixels: view.getUint32(16) * view.getUint32(20) };
  if (text(0, 4) === 'GIF8') return { format: 'gif', pixels: view.getUint16(6, true) * view.getUint16(8, true) };
  if (text(0, 2) === 'BM') {
    return { format: 'bmp', pixels: Math.abs(view.getInt32(18, true) * view.getInt32(22, true)) };
  }
  if (text(0, 4) === 'RIFF' && text(8, 4) === 'WEBP') return { format: 'webp', pixels: webpPixels(view, text(12, 4)) };
  if (view.getUint16(0) === 0xffd8) return { format: 'jpeg', pixels: jpegPixels(view) };
  if (text(4, 4) === 'ftyp') return boxedFormat(text(8, Math.min(view.getUint32(0), bytes.length) - 8), view);
  return undefined;
}

function webpPixels(view: DataView, chunk: string): number | undefined {
  if (chunk === 'VP8X') return (1 + uint24(view, 24)) * (1 + uint24(view, 27));
  if (chunk === 'VP8L') {
    const packed: number = view.getUint32(21, true);
    return (1 + (packed & 0x3fff)) * (1 + ((packed >>> 14) & 0x3fff));
  }
  return chunk === 'VP8 ' ? (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff) : undefined;
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

/** Walks the segments to the start of a frame; all else (EXIF, profiles, a small copy) is stepped over. */
function jpegPixels(view: DataView): number | undefined {
  let at: number = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker: number = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
    } else {
      const isFrame: boolean = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
      if (isFrame) return view.getUint16(at + 5) * view.getUint16(at + 7);
      at += 2 + view.getUint16(at + 2);
    }
  }
  return undefined;
}

/** HEIC and AVIF are boxes of the same make; `ispe` boxes hold the sizes, of tiles too: the largest is the picture's. */
function boxedFormat(brands: string, view: DataView): PictureHeader | undefined {
  const isAvif: boolean = /avi[fs]/.test(brands);
  if (!isAvif && !/hei[cxms]|hev[cx]|mif1|msf1/.test(brands)) return undefined;
  let pixels: number | undefined;
  for (let at: number = 4; at + 16 <= view.byteLength; at++) {
    if (view.getUint32(at) === 0x69737065) {
      pixels = Math.max(pixels ?? 0, view.getUint32(at + 8) * view.getUint32(at + 12));
    }
  }
  return { format: isAvif ? 'avif' : 'heic', pixels };
}
