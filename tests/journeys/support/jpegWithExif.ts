/** A JPEG of 64 × 32 pixels without metadata: its left half is red (192, 0, 0), its right half blue (0, 0, 192). */
const redAndBlue: string =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYV' +
  'pQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAg' +
  'AEADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAUG/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABcBAQEBAQAAAAAAAAAAAAAAAAAHBQ' +
  'b/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwDJgM124ACUApKfgAKoCbKAAAlAKSn4AD//2Q==';

type Field = { readonly tag: number; readonly type: 2 | 3 | 4 | 5; readonly values: readonly number[] | string };

const valueSize = { 2: 1, 3: 2, 4: 4, 5: 8 } as const;

/**
 * A JPEG as a phone writes it, with camera, time and place (Lindhult's town hall: 59.2753 N, 15.2134 E).
 * @param orientation - EXIF's 1 to 8; 6 is a phone held upright: to be turned a quarter clockwise, red on top.
 * @param jpeg - the picture to put it in; red and blue halves when left out.
 */
export function jpegWithExif(orientation: number = 1, jpeg: Uint8Array = fromBase64(redAndBlue)): Uint8Array {
  const tiff = tiffOf(orientation);
  const head = new Uint8Array([0xff, 0xe1, (tiff.length + 8) >> 8, (tiff.length + 8) & 0xff, 0x45, 0x78, 0x69, 0x66, 0, 0]);
  return join([jpeg.subarray(0, 2), head, tiff, jpeg.subarray(2)]);
}

/** Little-endian TIFF with two directories: the picture's and, pointed at from it, the place's. */
function tiffOf(orientation: number): Uint8Array {
  const picture = (placeAt: number): readonly Field[] => [
    { tag: 0x010f, type: 2, values: 'Lindhult Kamera' },
    { tag: 0x0110, type: 2, values: 'Modell 6' },
    { tag: 0x0112, type: 3, values: [orientation] },
    { tag: 0x0132, type: 2, values: '2026:11:23 08:14:05' },
    { tag: 0x8825, type: 4, values: [placeAt] }
  ];
  const place: readonly Field[] = [
    { tag: 1, type: 2, values: 'N' },
    { tag: 2, type: 5, values: [59, 1, 16, 1, 3108, 100] },
    { tag: 3, type: 2, values: 'E' },
    { tag: 4, type: 5, values: [15, 1, 12, 1, 4824, 100] }
  ];
  const header = new Uint8Array([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  const placeAt = header.length + directory(picture(0), header.length).length;
  return join([header, directory(picture(placeAt), header.length), directory(place, placeAt)]);
}

/** Entries of 12 bytes; values over four bytes lie behind them. */
function directory(fields: readonly Field[], start: number): Uint8Array {
  const entries = new DataView(new ArrayBuffer(2 + fields.length * 12 + 4));
  const values: Uint8Array[] = [];
  let valueAt = start + entries.byteLength;
  entries.setUint16(0, fields.length, true);
  fields.forEach((field, index) => {
    const at = 2 + index * 12;
    const bytes = valueBytes(field);
    entries.setUint16(at, field.tag, true);
    entries.setUint16(at + 2, field.type, true);
    entries.setUint32(at + 4, bytes.length / valueSize[field.type], true);
    if (bytes.length <= 4) {
      bytes.forEach((byte, i) => entries.setUint8(at + 8 + i, byte));
    } else {
      entries.setUint32(at + 8, valueAt, true);
      values.push(bytes);
      valueAt += bytes.length;
    }
  });
  return join([new Uint8Array(entries.buffer), ...values]);
}

function valueBytes(field: Field): Uint8Array {
  if (typeof field.values === 'string') return new TextEncoder().encode(`${field.values}\0`);
  const size = field.type === 3 ? 2 : 4;
  const view = new DataView(new ArrayBuffer(field.values.length * size));
  field.values.forEach((value, i) => (size === 2 ? view.setUint16(i * 2, value, true) : view.setUint32(i * 4, value, true)));
  return new Uint8Array(view.buffer);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
