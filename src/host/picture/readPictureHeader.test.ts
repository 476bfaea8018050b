import * as fc from 'fast-check';
import { readPictureHeader } from './readPictureHeader';

/** A file of 64 bytes with texts and bytes at places. */
function bytesWith(...parts: readonly (readonly [number, string | readonly number[]])[]): Uint8Array {
  const bytes = new Uint8Array(64);
  for (const [at, part] of parts) {
    bytes.set(typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part, at);
  }
  return bytes;
}

it.each([
  ['PNG', bytesWith([0, [0x89, 0x50, 0x4e, 0x47]], [18, [1, 0]], [22, [0, 200]]), { format: 'png', pixels: 256 * 200 }],
  ['GIF', bytesWith([0, 'GIF89a'], [6, [10, 1, 20, 0]]), { format: 'gif', pixels: 266 * 20 }],
  ['BMP from bottom to top', bytesWith([0, 'BM'], [18, [100, 0, 0, 0]], [22, [0xce, 0xff, 0xff, 0xff]]), { format: 'bmp', pixels: 5000 }],
  ['WebP (VP8)', bytesWith([0, 'RIFF'], [8, 'WEBPVP8 '], [26, [50, 0, 40, 0]]), { format: 'webp', pixels: 2000 }],
  ['WebP (VP8L)', bytesWith([0, 'RIFF'], [8, 'WEBPVP8L'], [20, [0x2f, 49, 0xc0, 0x09, 0]]), { format: 'webp', pixels: 50 * 40 }],
  ['WebP (VP8X)', bytesWith([0, 'RIFF'], [8, 'WEBPVP8X'], [24, [49, 0, 0, 39, 0, 0]]), { format: 'webp', pixels: 50 * 40 }],
  ['HEIC', bytesWith([0, [0, 0, 0, 24]], [4, 'ftypheic'], [16, 'mif1'], [30, 'ispe'], [38, [0, 0, 0, 50, 0, 0, 0, 40]]), { format: 'heic', pixels: 2000 }],
  ['AVIF', bytesWith([0, [0, 0, 0, 24]], [4, 'ftypavif'], [16, 'mif1']), { format: 'avif', pixels: undefined }]
])('knows a %s and its size', (_name, bytes, header) => {
  expect(readPictureHeader(bytes)).toEqual(header);
});

it('finds the size of a JPEG behind its metadata', () => {
  const jpeg = bytesWith([0, [0xff, 0xd8, 0xff, 0xe1, 0, 20]], [24, [0xff, 0xc2, 0, 17, 8, 0, 40, 0, 50]]);
  expect(readPictureHeader(jpeg)).toEqual({ format: 'jpeg', pixels: 2000 });
});

it.each([
  ['a document', bytesWith([0, '%PDF-1.7'])],
  ['a drawing', bytesWith([0, '<svg xmlns="http://www.w3.org/2000/svg">'])],
  ['a film', bytesWith([0, [0, 0, 0, 24]], [4, 'ftypisom'])],
  ['nothing', new Uint8Array()]
])('takes %s for no picture', (_name, bytes) => {
  expect(readPictureHeader(bytes)).toBeUndefined();
});

it('comes to an end with any bytes behind any beginning', () => {
  const beginnings = [[0xff, 0xd8, 0xff], [0x89, 0x50, 0x4e, 0x47], [0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63]];
  fc.assert(
    fc.property(fc.constantFrom(...beginnings), fc.uint8Array({ minLength: 40, maxLength: 400 }), (beginning, rest) => {
      expect(readPictureHeader(Uint8Array.from([...beginning, ...rest]))).toHaveProperty('format');
    })
  );
});
