// Draws teams-manifest/color.png and outline.png: Torget's mark, the same as the product's own.
// Run it after a change here: node scripts/make-teams-icons.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng } from './encodePng.mjs';
import { projectRoot } from './projectRoot.mjs';

const GREEN = [0x0f, 0x6b, 0x5e];
const WHITE = [0xff, 0xff, 0xff];

// The mark is a square of side 20 with its middle in 0, 0.
const CORNER = 5;
const T_STROKES = [[-5, -3.5, 5, -3.5], [0, -3.5, 0, 5]];

const boxDistance = (x, y, half, corner) => {
  const [dx, dy] = [Math.abs(x) - half + corner, Math.abs(y) - half + corner];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
};

const strokeDistance = (x, y, [x1, y1, x2, y2], width) => {
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const nearest = Math.min(Math.max(along, 0), 1);
  return Math.hypot(x - x1 - nearest * (x2 - x1), y - y1 - nearest * (y2 - y1)) - width / 2;
};

const letterDistance = (x, y, width) => Math.min(...T_STROKES.map(stroke => strokeDistance(x, y, stroke, width)));

/** Calls `paint` with a pixel's place in the mark and a function from a distance to how much of the pixel is inside, 0 to 1. */
function draw(file, size, paint) {
  const scale = size / 20;
  const cover = distance => Math.min(Math.max(0.5 - distance * scale, 0), 1);
  const place = pixel => (pixel + 0.5) / scale - 10;
  writeFileSync(join(projectRoot, 'teams-manifest', file), encodePng(size, (x, y) => paint(place(x), place(y), cover)));
}

const toByte = share => Math.round(share * 255);

draw('color.png', 192, (x, y, cover) => {
  const letter = cover(letterDistance(x, y, 2.4));
  const color = GREEN.map((channel, index) => Math.round(channel + (WHITE[index] - channel) * letter));
  return [...color, toByte(cover(boxDistance(x, y, 10, CORNER)))];
});

// Teams colours the outline by its alpha: the frame and the letter are lines, all else is empty.
draw('outline.png', 32, (x, y, cover) => {
  const frame = Math.max(boxDistance(x, y, 10, CORNER), -boxDistance(x, y, 8.75, CORNER - 1.25));
  return [...WHITE, toByte(Math.max(cover(frame), cover(letterDistance(x, y, 1.6))))];
});
