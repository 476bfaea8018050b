import type { Canvas } from './Canvas.ts';
import { acCodes, acCounts, acValues, chromaTable, dcCodes, dcCounts, dcValues, lumaTable, zigzag } from './jpegTables.ts';

// Taken once: looking up a global is slow in the sandboxes that tests run in.
const { abs, clz32, cos, floor, max, min, round } = Math;

/** Cosines of the transform, by frequency and place, with its scale. */
const cosines = Float32Array.from({ length: 64 }, (_, i) => {
  const [frequency, place] = [i >> 3, i & 7];
  return 0.5 * (frequency === 0 ? Math.SQRT1_2 : 1) * cos(((2 * place + 1) * frequency * Math.PI) / 16);
});

/** A baseline JPEG (ITU-T T.81), colours not subsampled, at high quality: what a client's canvas would have made. */
export function encodeJpeg(canvas: Canvas): Uint8Array {
  const { width, height } = canvas;
  const bytes: number[] = [];
  const word = (value: number): void => void bytes.push(value >> 8, value & 255);
  const segment = (marker: number, content: readonly number[]): void => {
    word(marker);
    word(content.length + 2);
    bytes.push(...content);
  };
  const tables = [scaled(lumaTable), scaled(chromaTable)];

  word(0xffd8);
  segment(0xffe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
  tables.forEach((table, id) => segment(0xffdb, [id, ...zigzag.map((place) => table[place])]));
  segment(0xffc0, [8, height >> 8, height & 255, width >> 8, width & 255, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1]);
  // One pair of code tables serves all three colours: a little larger, half the tables.
  segment(0xffc4, [0x00, ...dcCounts, ...dcValues]);
  segment(0xffc4, [0x10, ...acCounts, ...acValues]);
  segment(0xffda, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]);

  let buffer = 0;
  let filled = 0;
  const put = (code: number, length: number): void => {
    buffer = (buffer << length) | code;
    filled += length;
    while (filled >= 8) {
      filled -= 8;
      const byte = (buffer >> filled) & 255;
      bytes.push(byte);
      if (byte === 255) bytes.push(0);
    }
    // At most seven bits are left over, so that what comes next never overflows.
    buffer &= (1 << filled) - 1;
  };
  const previous = [0, 0, 0];
  const block = new Float32Array(64);
  for (let top = 0; top < height; top += 8) {
    for (let left = 0; left < width; left += 8) {
      for (let colour = 0; colour < 3; colour++) {
        readBlock(block, colour, left, top, canvas);
        const values = transform(block, tables[colour === 0 ? 0 : 1]);
        putBlock(values, previous[colour], put);
        previous[colour] = values[0];
      }
    }
  }
  if (filled > 0) put((1 << (8 - filled)) - 1, 8 - filled);
  word(0xffd9);
  return new Uint8Array(bytes);
}

/** Quality 90 of 100, as most clients use. */
function scaled(table: readonly number[]): number[] {
  return table.map((value) => max(1, floor((value * 20 + 50) / 100)));
}

function readBlock(block: Float32Array, colour: number, left: number, top: number, { width, height, pixels }: Pick<Canvas, 'width' | 'height' | 'pixels'>): void {
  for (let i = 0; i < 64; i++) {
    const at = (min(height - 1, top + (i >> 3)) * width + min(width - 1, left + (i & 7))) * 3;
    const red = pixels[at];
    const green = pixels[at + 1];
    const blue = pixels[at + 2];
    if (colour === 0) block[i] = 0.299 * red + 0.587 * green + 0.114 * blue - 128;
    else if (colour === 1) block[i] = -0.168736 * red - 0.331264 * green + 0.5 * blue;
    else block[i] = 0.5 * red - 0.418688 * green - 0.081312 * blue;
  }
}

const half = new Float32Array(64);
const frequencies = new Int32Array(64);

/** Cosine transform, first of rows and then of columns, and division by the table; in zigzag order, good until the next call. */
function transform(block: Float32Array, table: readonly number[]): Int32Array {
  for (let row = 0; row < 8; row++) {
    for (let u = 0; u < 8; u++) {
      let sum = 0;
      for (let x = 0; x < 8; x++) sum += block[row * 8 + x] * cosines[u * 8 + x];
      half[row * 8 + u] = sum;
    }
  }
  for (let i = 0; i < 64; i++) {
    const v = zigzag[i] >> 3;
    const u = zigzag[i] & 7;
    let sum = 0;
    for (let y = 0; y < 8; y++) sum += half[y * 8 + u] * cosines[v * 8 + y];
    frequencies[i] = round(sum / table[zigzag[i]]);
  }
  return frequencies;
}

function putBlock(values: Int32Array, previous: number, put: (code: number, length: number) => void): void {
  const putValue = (value: number, size: number): void => put(value < 0 ? value + (1 << size) - 1 : value, size);
  const putCode = (code: readonly [number, number]): void => put(code[0], code[1]);
  const difference = values[0] - previous;
  const size = sizeOf(difference);
  putCode(dcCodes[size]);
  putValue(difference, size);
  let zeros = 0;
  for (let i = 1; i < 64; i++) {
    if (values[i] === 0) {
      zeros++;
      continue;
    }
    for (; zeros > 15; zeros -= 16) putCode(acCodes[0xf0]);
    const length = sizeOf(values[i]);
    putCode(acCodes[(zeros << 4) | length]);
    putValue(values[i], length);
    zeros = 0;
  }
  if (zeros > 0) putCode(acCodes[0]);
}

function sizeOf(value: number): number {
  return 32 - clz32(abs(value));
}
