import type { Canvas } from './Canvas.ts';
import { createCanvas } from './Canvas.ts';
import { ellipse, glow, line, path, plain, rectangle, vertical } from './shapes.ts';

/** Mist over the lake at sunrise, one rowing boat. */
export function drawMorningLake(): Canvas {
  const canvas = createCanvas(750, 300, 1.6);
  const paint = (colour: string, ...outlines: (readonly number[])[]): void => canvas.fill(outlines, plain(colour));
  canvas.fill([rectangle(0, 0, 750, 170)], vertical(0, 170, '#7f9cc0', '#c9bcc4', '#f3c9a3', '#f8ddb4'));
  canvas.fill([ellipse(520, 142, 150)], glow(520, 142, 150, '#fff0c2', 0.9));
  paint('#fff4d4', ellipse(520, 142, 24));
  paint('#9aa7bd', ...path('M 0 150 C 90 116 150 134 240 124 C 330 114 380 140 470 146 C 560 152 660 120 750 138 L 750 172 L 0 172 Z'));
  paint('#6f7f99', ...path('M 0 158 C 60 140 150 150 220 152 C 300 156 330 164 400 164 C 520 166 640 148 750 152 L 750 174 L 0 174 Z'));
  for (let i = 0; i < 34; i++) {
    const side = i < 18;
    const x = side ? i * 13 - 8 : 560 + (i - 18) * 13;
    const tall = 26 + ((i * 29) % 26) - (side ? i * 0.9 : (34 - i) * 0.9);
    paint('#42526b', [x - 9, 174, x, 172 - tall, x + 9, 174]);
  }
  canvas.fill([rectangle(0, 172, 750, 128)], vertical(172, 300, '#f0cda8', '#b9b4c4', '#6f86a8'));
  canvas.fill(path('M 0 172 L 240 172 C 200 196 120 206 0 210 Z'), plain('#42526b', 0.4));
  canvas.fill(path('M 750 172 L 556 172 C 600 194 660 202 750 208 Z'), plain('#42526b', 0.4));
  for (let i = 0; i < 12; i++) canvas.fill([ellipse(520 + Math.sin(i * 2.1) * 9, 180 + i * 9.4, 34 - i * 1.6, 1.7)], plain('#fff0c9', 0.75));
  for (let i = 0; i < 16; i++) canvas.fill([ellipse((i * 131) % 750, 216 + ((i * 47) % 78), 26 + (i % 4) * 9, 0.9)], plain('#ffffff', 0.3));
  for (const [x, y, width, height, opacity] of [[150, 176, 230, 11, 0.55], [420, 184, 260, 9, 0.5], [640, 174, 190, 10, 0.5], [300, 166, 200, 7, 0.4], [90, 200, 170, 6, 0.35]]) {
    for (let ring = 5; ring > 0; ring--) canvas.fill([ellipse(x, y, (width * ring) / 5, (height * ring) / 4)], plain('#fbf3ea', opacity / 4));
  }
  canvas.fill([ellipse(252, 250, 84, 6)], plain('#2e3c55', 0.35));
  paint('#6b4a34', ...path('M 172 226 Q 186 250 212 250 L 300 250 Q 322 248 334 224 Q 300 234 252 234 Q 204 234 172 226 Z'));
  paint('#8f6848', ...path('M 172 226 Q 204 234 252 234 Q 300 234 334 224 Q 300 229 252 229 Q 204 229 172 226 Z'));
  paint('#4a3324', rectangle(214, 230, 26, 4), rectangle(268, 230, 26, 4));
  paint('#7d5a3d', line(246, 234, 176, 262, 3), line(262, 234, 330, 264, 3));
  canvas.fill([ellipse(172, 264, 11, 3)], plain('#7d5a3d'));
  canvas.fill([ellipse(334, 266, 11, 3)], plain('#7d5a3d'));
  for (const [x, tall] of [[664, 66], [676, 84], [690, 58], [702, 78], [716, 62], [728, 88], [740, 54]]) {
    paint('#3c4a3c', ...path(`M ${x} 300 Q ${x + 3} ${300 - tall / 2} ${x + 8} ${300 - tall} Q ${x + 6} ${300 - tall / 2} ${x + 4} 300 Z`));
    paint('#5d4431', ellipse(x + 7, 300 - tall + 8, 2.6, 9));
  }
  return canvas;
}
