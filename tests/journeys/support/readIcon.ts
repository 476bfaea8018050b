import { inflateSync } from 'node:zlib';

export interface Icon {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel, 0 to 255, row by row. */
  readonly pixels: readonly (readonly number[])[];
}

const HEADER_AT = 16;
const CHUNKS_AT = 8;

/** Reads a PNG as `scripts/make-teams-icons.mjs` writes it: RGBA, eight bits, rows without a filter. Throws at any other. */
export function readIcon(png: Buffer): Icon {
  const [width, height] = [png.readUInt32BE(HEADER_AT), png.readUInt32BE(HEADER_AT + 4)];
  if (png[HEADER_AT + 8] !== 8 || png[HEADER_AT + 9] !== 6) throw new Error('The icon is not RGBA with eight bits.');
  const rows = inflateSync(Buffer.concat(dataOf(png)));
  const rowLength = 1 + width * 4;
  const pixels: number[][] = [];
  for (let y = 0; y < height; y += 1) {
    if (rows[y * rowLength] !== 0) throw new Error('The icon has filtered rows: make it by scripts/make-teams-icons.mjs.');
    for (let x = 0; x < width; x += 1) pixels.push([...rows.subarray(y * rowLength + 1 + x * 4, y * rowLength + 5 + x * 4)]);
  }
  return { width, height, pixels };
}

function dataOf(png: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = CHUNKS_AT; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') found.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return found;
}
