import * as fc from 'fast-check';
import { stripMetadata } from './stripMetadata';

const segment = (marker: number, ...content: number[]): number[] => [0xff, marker, 0, content.length + 2, ...content];
const start = [0xff, 0xd8];
const scan = [0xff, 0xda, 0, 3, 1, 0xff, 0xe1, 7, 7, 0xff, 0xd9];

it('takes notes, profiles and remarks out and leaves the picture as it is', () => {
  const kept = [...segment(0xe0, 1), ...segment(0xdb, 2), ...segment(0xee, 3), ...segment(0xc0, 4)];
  const jpeg = [...start, ...segment(0xe1, 9, 9), ...kept, ...segment(0xe2, 9), ...segment(0xfe, 9), ...scan];
  expect([...stripMetadata(Uint8Array.from(jpeg))]).toEqual([...start, ...kept, ...scan]);
});

it('leaves what is no JPEG alone', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);
  expect(stripMetadata(png)).toBe(png);
});

it('comes to an end with any bytes, and never makes them more', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const jpeg = Uint8Array.from([...start, 0xff, ...bytes]);
      expect(stripMetadata(jpeg).length).toBeLessThanOrEqual(jpeg.length);
    })
  );
});
