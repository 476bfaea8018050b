import type { Canvas } from './Canvas.ts';
import { createCanvas } from './Canvas.ts';
import { ellipse, line, path, plain, rectangle, rounded, vertical } from './shapes.ts';

/** A big pot of soup among carrots, leek and bowls. */
export function drawSoup(): Canvas {
  const canvas = createCanvas(750, 300, 1.6);
  const paint = (colour: string, ...outlines: (readonly number[])[]): void => canvas.fill(outlines, plain(colour));
  canvas.fill([rectangle(0, 0, 750, 300)], vertical(0, 220, '#f4ead6', '#f0dfc0'));
  for (let row = 0; row < 5; row++) for (let i = 0; i < 14; i++) paint((row + i) % 5 === 0 ? '#e3e6d2' : '#f7f1e3', rounded(i * 56 - (row % 2) * 28 + 2, row * 42 + 2, 52, 38, 2));
  canvas.fill([rectangle(0, 206, 750, 94)], vertical(206, 300, '#c08a57', '#a3703f'));
  for (let i = 0; i < 5; i++) paint('#b17b49', rectangle(0, 222 + i * 17, 750, 1.5));
  for (const [x, sway] of [[330, 8], [376, -8], [420, 7]]) {
    canvas.fill(path(`M ${x} 96 C ${x + sway * 2} 76 ${x - sway * 2} 56 ${x + sway} 30 C ${x - sway} 54 ${x + sway * 3} 76 ${x + 8} 96 Z`), plain('#ffffff', 0.6));
  }
  canvas.fill([ellipse(376, 258, 170, 14)], plain('#6f4a28', 0.4));
  paint('#5d7078', ...path('M 236 116 L 516 116 L 506 236 Q 500 258 470 258 L 282 258 Q 252 258 246 236 Z'));
  paint('#6f848c', ...path('M 236 116 L 300 116 L 306 258 L 282 258 Q 252 258 246 236 Z'));
  paint('#8ea1a8', ...path('M 262 130 L 276 130 L 282 240 L 272 240 Z'));
  paint('#44555c', rounded(206, 136, 36, 14, 6), rounded(510, 136, 36, 14, 6));
  paint('#7f949c', ellipse(376, 116, 142, 26));
  paint('#d9762b', ellipse(376, 118, 130, 21));
  paint('#e48d3e', ellipse(366, 116, 104, 14));
  for (const [x, y, size, colour] of [[310, 116, 8, '#f3b04f'], [352, 122, 7, '#7fa653'], [396, 112, 9, '#f3b04f'], [430, 120, 7, '#c8553a'], [334, 110, 5, '#7fa653'], [456, 116, 6, '#f6d9a0'], [282, 118, 6, '#c8553a'], [372, 128, 6, '#f6d9a0'], [412, 126, 5, '#7fa653']] as const) paint(colour, ellipse(x, y, size, size * 0.6));
  paint('#a3703f', line(440, 112, 540, 24, 9));
  paint('#b98350', ellipse(541, 23, 9));
  for (const [x, y, angle] of [[70, 246, 0.12], [96, 266, -0.06], [52, 274, 0.2]]) {
    const [dx, dy] = [92 * Math.cos(angle), -92 * Math.sin(angle)];
    for (const turn of [-0.5, -0.1, 0.35]) paint('#5e8f45', line(x, y, x - 30 * Math.cos(angle + turn), y + 30 * Math.sin(angle + turn), 5));
    paint('#e57f2e', ...path(`M ${x} ${y - 10} Q ${x + dx * 0.6} ${y + dy * 0.6 - 9} ${x + dx} ${y + dy} Q ${x + dx * 0.6} ${y + dy * 0.6 + 9} ${x} ${y + 10} Q ${x - 8} ${y} ${x} ${y - 10} Z`));
    for (const part of [0.2, 0.42, 0.62]) paint('#c96a22', line(x + dx * part, y + dy * part - 5, x + dx * part + 2, y + dy * part + 2, 1.6));
  }
  paint('#e8efd2', rounded(568, 262, 120, 18, 8));
  paint('#a9c56f', ...path('M 560 262 Q 520 258 500 244 L 506 262 L 494 270 L 508 274 L 500 288 Q 524 284 560 280 Z'), ...path('M 556 262 L 600 262 L 600 280 L 556 280 Z'));
  paint('#cfdd9c', rectangle(600, 262, 26, 18));
  for (const [x, y, colour] of [[606, 196, '#3c6e8f'], [686, 208, '#b5483f']] as const) {
    canvas.fill([ellipse(x, y + 42, 50, 7)], plain('#6f4a28', 0.4));
    paint(colour, ...path(`M ${x - 50} ${y} Q ${x - 44} ${y + 42} ${x - 16} ${y + 42} L ${x + 16} ${y + 42} Q ${x + 44} ${y + 42} ${x + 50} ${y} Z`));
    paint('#f4efe2', ellipse(x, y, 50, 13));
    paint('#e08636', ellipse(x, y + 1, 42, 9));
    paint('#7fa653', ellipse(x - 12, y, 5, 2.4), ellipse(x + 14, y + 3, 4, 2));
    paint('#f6d9a0', ellipse(x + 2, y - 2, 7, 3));
  }
  return canvas;
}
