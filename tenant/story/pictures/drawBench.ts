import type { Canvas } from './Canvas.ts';
import { createCanvas } from './Canvas.ts';
import { ellipse, path, plain, rectangle, rounded, vertical } from './shapes.ts';

/** A long larch bench before the library on an autumn day. */
export function drawBench(): Canvas {
  const canvas = createCanvas(750, 300, 1.6);
  const paint = (colour: string, ...outlines: (readonly number[])[]): void => canvas.fill(outlines, plain(colour));
  canvas.fill([rectangle(0, 0, 750, 300)], vertical(0, 220, '#bcd9ea', '#e6eff0', '#f7ead4'));
  paint('#c9b79a', rectangle(60, 40, 470, 170));
  paint('#b3a083', rectangle(60, 40, 470, 14), rectangle(60, 196, 470, 14));
  for (let i = 0; i < 7; i++) {
    const x = 84 + i * 64;
    paint('#3f5b6b', rounded(x, 76, 40, 106, 3));
    paint('#6f95a5', [x + 4, 80, x + 26, 80, x + 4, 126]);
    for (let book = 0; book < 6; book++) paint(['#d97b4a', '#e6b655', '#8fb48a', '#c45b5b', '#f0e3c8', '#6d8fb5'][(book + i * 2) % 6], rectangle(x + 5 + book * 5, 152 + ((book * 7 + i) % 5), 4, 28 - ((book * 7 + i) % 5)));
  }
  paint('#8a9a6f', rectangle(0, 206, 750, 12));
  canvas.fill([rectangle(0, 214, 750, 86)], vertical(214, 300, '#d8d2c6', '#bdb5a6'));
  for (let i = 0; i < 9; i++) paint('#c8c0b2', [i * 100 - 40, 300, i * 100 - 36, 300, i * 88 + 26, 214, i * 88 + 24, 214]);
  paint('#6b4a34', ...path('M 628 216 C 634 160 632 130 630 96 L 646 96 C 646 130 648 160 656 216 Z'));
  for (const [x, y, radius, colour] of [[638, 74, 54, '#d98a3a'], [598, 100, 36, '#e2a03f'], [684, 98, 40, '#c96f2e'], [646, 44, 36, '#e8b04c'], [616, 66, 26, '#efc263'], [668, 70, 24, '#dd9140']] as const) paint(colour, ellipse(x, y, radius));
  for (const [x, y, turn] of [[560, 232, 1], [590, 262, 2], [690, 240, 3], [720, 272, 1], [640, 284, 2], [480, 284, 3], [120, 280, 1], [40, 246, 2]]) paint(['#d98a3a', '#c96f2e', '#e8b04c'][turn - 1], ellipse(x, y, 7, 3.4));
  canvas.fill([ellipse(330, 282, 250, 9)], plain('#8d8577', 0.45));
  for (const x of [110, 250, 390, 526]) paint('#4a4a4c', rectangle(x, 226, 10, 54), rectangle(x - 8, 276, 26, 5));
  for (const [y, height, colour] of [[218, 12, '#d9a066'], [206, 9, '#c98c50'], [184, 11, '#dba469'], [168, 11, '#d0965b']] as const) paint(colour, rounded(86, y, 474, height, 3));
  for (const x of [130, 320, 510]) paint('#4a4a4c', rectangle(x, 164, 6, 50));
  for (const [y, offset] of [[222, 0], [187, 60], [171, 30]]) for (let i = 0; i < 5; i++) paint('#b97d45', rectangle(110 + offset + i * 88, y, 34, 1.4));
  paint('#b5483f', rounded(396, 198, 26, 20, 2));
  paint('#f4efe2', rectangle(399, 200, 20, 2));
  paint('#f5f5f2', rounded(446, 203, 14, 15, 3));
  canvas.fill([ellipse(461, 210, 5), ellipse(461, 210, 3)], plain('#f5f5f2'));
  return canvas;
}
