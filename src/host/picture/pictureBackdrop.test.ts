import { isLightOnClear } from './pictureBackdrop';

const clear = [0, 0, 0, 0];
const white = [250, 250, 250, 255];
const red = [200, 0, 0, 255];

it.each([
  ['a white logo on clear ground', [clear, white, clear], true],
  ['a red logo on clear ground', [clear, red, clear], false],
  ['an opaque white picture', [white, white, white], false],
  ['a red and white logo', [clear, white, red], false],
  ['nothing at all', [clear, clear], false]
])('judges %s', (_name, pixels, expected) => {
  expect(isLightOnClear(pixels.flat())).toBe(expected);
});
