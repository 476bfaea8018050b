import type { Canvas } from './Canvas.ts';
import { createCanvas } from './Canvas.ts';
import { ellipse, glow, line, path, plain, rectangle, vertical } from './shapes.ts';

/** The spruce on the main square, roofs with snow around it. */
export function drawChristmasTree(): Canvas {
  const canvas = createCanvas(750, 300, 1.6);
  const paint = (colour: string, ...outlines: (readonly number[])[]): void => canvas.fill(outlines, plain(colour));
  canvas.fill([rectangle(0, 0, 750, 300)], vertical(0, 240, '#14233f', '#2d3f66', '#6a6f93', '#b98f94'));
  for (let i = 0; i < 46; i++) canvas.fill([ellipse((i * 167) % 750, (i * 89) % 210, 1 + (i % 3) * 0.6)], plain('#ffffff', 0.75));
  const houses = [[0, 118, 96, '#a4573f'], [92, 96, 84, '#c98f55'], [172, 126, 92, '#7c8c74'], [470, 108, 90, '#b96c4a'], [556, 90, 96, '#d1a262'], [648, 122, 110, '#8c5a56']] as const;
  for (const [x, top, width, colour] of houses) {
    paint(colour, rectangle(x, top, width, 130));
    paint('#eef2f8', [x - 6, top + 2, x + width / 2, top - 30, x + width + 6, top + 2, x + width + 6, top + 7, x - 6, top + 7]);
    for (let floor = 0; floor < 3; floor++) {
      for (let i = 0; i < 3; i++) {
        const lit = (x + floor * 5 + i * 3) % 4 !== 0;
        const [left, y] = [x + 12 + (i * (width - 20)) / 3, top + 20 + floor * 32];
        paint(lit ? '#ffd98a' : '#3b4258', rectangle(left, y, 13, 18));
        paint('#f4ead8', rectangle(left - 1.5, y + 18, 16, 2.4));
        if (lit && floor === 0) paint('#b77a36', [left + 2, y + 17, left + 6.5, y + 10, left + 11, y + 17]);
      }
    }
  }
  canvas.fill([rectangle(0, 226, 750, 74)], vertical(226, 300, '#dfe5f0', '#c2cbdd'));
  paint('#eef2f8', ...path('M 0 236 C 160 220 300 234 420 230 C 560 226 660 236 750 228 L 750 244 C 600 250 440 240 300 246 C 180 252 80 242 0 250 Z'));
  canvas.fill([ellipse(368, 262, 190, 26)], glow(368, 262, 190, '#ffe2a0', 0.55));
  paint('#5a3f2e', rectangle(360, 236, 16, 28));
  const tiers = [[232, 104, 82], [192, 88, 76], [154, 72, 68], [118, 56, 60], [84, 38, 52]];
  for (const [y, half, height] of tiers) {
    paint('#1e4a3a', ...path(`M 368 ${y - height} C ${368 + half * 0.3} ${y - height * 0.5} ${368 + half * 0.7} ${y - height * 0.12} ${368 + half} ${y + 8} Q 368 ${y + 22} ${368 - half} ${y + 8} C ${368 - half * 0.7} ${y - height * 0.12} ${368 - half * 0.3} ${y - height * 0.5} 368 ${y - height} Z`));
    canvas.fill(path(`M 368 ${y - height} C ${368 + half * 0.3} ${y - height * 0.5} ${368 + half * 0.7} ${y - height * 0.12} ${368 + half} ${y + 8} Q ${368 + half * 0.5} ${y + 15} ${368 + half * 0.2} ${y + 15} Q ${368 + half * 0.3} ${y - height * 0.3} 368 ${y - height} Z`), plain('#163a2e', 0.55));
    canvas.fill(path(`M ${368 - half} ${y + 8} Q ${368 - half * 0.7} ${y - 6} ${368 - half * 0.5} ${y + 2} Q ${368 - half * 0.8} ${y + 14} ${368 - half} ${y + 8} Z`), plain('#e9eff7', 0.9));
  }
  for (let i = 0; i < 46; i++) {
    const y = 66 + ((i * 53) % 172);
    const half = ((y - 36) / 204) * 92;
    const x = 368 + half * (((i * 37) % 100) / 50 - 1) * 0.86;
    canvas.fill([ellipse(x, y, 9)], glow(x, y, 9, '#ffe6a3', 0.8));
    paint('#fff3cf', ellipse(x, y, 2));
  }
  const star = Array.from({ length: 10 }, (_, i) => [368 + (i % 2 === 0 ? 15 : 6) * Math.sin((i * Math.PI) / 5), 30 - (i % 2 === 0 ? 15 : 6) * Math.cos((i * Math.PI) / 5)]).flat();
  canvas.fill([ellipse(368, 30, 48)], glow(368, 30, 48, '#ffe6a3', 0.75));
  paint('#ffd166', star);
  for (const [x, y, tall, coat, cap] of [[218, 270, 34, '#b5483f', '#f0e3c8'], [240, 272, 22, '#3c6e8f', '#d9652b'], [498, 272, 36, '#4d5f4a', '#27324a'], [522, 270, 33, '#7a4b6b', '#e8b04c'], [566, 276, 21, '#d98a3a', '#3c6e8f']] as const) {
    canvas.fill([ellipse(x, y + 1, tall * 0.42, 3)], plain('#8f9ab3', 0.7));
    paint(coat, ...path(`M ${x - tall * 0.26} ${y} Q ${x - tall * 0.24} ${y - tall * 0.72} ${x} ${y - tall * 0.72} Q ${x + tall * 0.24} ${y - tall * 0.72} ${x + tall * 0.26} ${y} Z`));
    paint('#e8bd9a', ellipse(x, y - tall * 0.8, tall * 0.16));
    paint(cap, ...path(`M ${x - tall * 0.17} ${y - tall * 0.82} Q ${x} ${y - tall * 1.16} ${x + tall * 0.17} ${y - tall * 0.82} Z`));
  }
  paint('#27324a', line(222, 254, 238, 258, 2.4));
  return canvas;
}
