import type { Canvas } from './Canvas.ts';
import { createCanvas } from './Canvas.ts';
import { ellipse, glow, line, path, plain, rectangle, rounded, vertical } from './shapes.ts';

/** A snow plough at dusk, a low school building behind it. */
export function drawSnowPlough(): Canvas {
  const canvas = createCanvas(750, 300, 1.6);
  const paint = (colour: string, ...outlines: (readonly number[])[]): void => canvas.fill(outlines, plain(colour));
  canvas.fill([rectangle(0, 0, 750, 300)], vertical(0, 215, '#1f3152', '#46587f', '#8b97b6', '#e2c3b2'));
  for (const [x, y, size] of [[60, 40, 2], [180, 62, 2.5], [250, 30, 2], [300, 120, 2], [430, 60, 2.5], [520, 34, 2], [590, 92, 2], [700, 50, 2.5], [88, 130, 2], [640, 140, 2], [480, 104, 2], [20, 100, 2.5], [215, 140, 1.8], [390, 22, 1.6], [560, 120, 1.8]]) {
    canvas.fill([ellipse(x, y, size)], plain('#ffffff', 0.9));
  }
  paint('#b9c6da', ...path('M 0 188 C 60 162 120 154 190 166 C 260 178 320 176 400 158 C 480 140 590 136 752 174 L 752 300 L 0 300 Z'));
  for (const [x, base, width, height] of [[22, 192, 44, 60], [56, 194, 38, 46], [662, 190, 44, 62], [696, 192, 40, 50], [732, 192, 36, 54]]) {
    for (let part = 0; part < 3; part++) {
      const top = base - height + part * height * 0.26;
      paint('#33425e', [x, top, x + (width / 2) * (0.5 + part * 0.25), top + height * 0.48, x - (width / 2) * (0.5 + part * 0.25), top + height * 0.48]);
    }
  }
  paint('#8a4b3a', rectangle(420, 146, 190, 56));
  paint('#7b4233', rectangle(420, 188, 190, 14));
  paint('#f3f6fb', [410, 147, 515, 121, 620, 147]);
  paint('#d8e1ee', [410, 147, 620, 147, 616, 151, 414, 151]);
  for (const x of [436, 468, 532, 564]) {
    paint('#ffe09a', rectangle(x, 160, 18, 20));
    paint('#8a4b3a', rectangle(x + 8, 160, 2, 20));
  }
  paint('#5b2f25', rectangle(502, 160, 18, 42));
  paint('#eef3fa', ...path('M 0 206 C 140 184 250 192 376 196 C 502 200 612 198 752 190 L 752 300 L 0 300 Z'));
  paint('#9aa8be', ...path('M -10 300 C 150 236 330 220 480 214 C 630 208 660 206 762 204 L 762 226 C 642 230 552 234 462 246 C 332 264 212 280 132 312 Z'));
  paint('#c3cede', ...path('M 132 312 C 212 280 332 264 462 246 C 552 234 642 230 762 226 L 762 232 C 642 236 552 240 470 252 C 340 270 230 286 160 312 Z'));
  for (const [x, foot, top, reach] of [[112, 216, 84, 24], [340, 204, 98, 20], [690, 200, 108, -20]]) {
    const side = Math.sign(reach);
    paint('#27324a', rectangle(x - 2, top + 6, 4, foot - top - 6), ...path(`M ${x - 2} ${top + 8} Q ${x - 2} ${top - 2} ${x + side * 9} ${top - 2} L ${x + reach} ${top - 2} L ${x + reach} ${top + 2} L ${x + side * 9} ${top + 2} Q ${x + 2} ${top + 2} ${x + 2} ${top + 8} Z`));
    canvas.fill([ellipse(x + reach, top, 52)], glow(x + reach, top, 52, '#ffe9a8', 0.85));
    canvas.fill([ellipse(x + reach, top, 5)], plain('#fff4cf'));
    canvas.fill([ellipse(x + reach, foot + 8, 60, 9)], glow(x + reach, foot + 8, 60, '#fff1c4', 0.5));
  }
  // The plough: light, snow before the blade, blade, cab, hopper, wheels.
  const at = (outline: readonly number[]): number[] => outline.map((value, i) => value + (i % 2 === 0 ? 214 : 170));
  canvas.fill([at([4, 42, -74, 62, -66, 84, 4, 52])], plain('#ffe9a8', 0.55));
  canvas.fill(path('M -40 62 Q -74 66 -96 90 Q -52 100 -8 84 Q -20 70 -40 62 Z').map(at), plain('#ffffff'));
  canvas.fill(path('M -70 70 Q -88 64 -92 50 Q -74 58 -62 66 Z').map(at), plain('#ffffff', 0.9));
  canvas.fill([at([-6, 34, -34, 80, -18, 80, 6, 38])], plain('#d9652b'));
  canvas.fill([at(line(-14, 58, 10, 50, 5))], plain('#27324a'));
  canvas.fill([at(rounded(4, 2, 54, 54, 7))], plain('#f0a53a'));
  canvas.fill([at(rounded(9, 9, 30, 22, 3))], plain('#27324a'));
  canvas.fill([at([12, 12, 24, 12, 14, 28, 12, 28])], plain('#50648c'));
  canvas.fill([at(rounded(52, 18, 96, 38, 4))], plain('#e08a26'));
  canvas.fill([at([58, 18, 70, 6, 130, 6, 142, 18])], plain('#c9771c'));
  canvas.fill([at(rectangle(56, 42, 88, 4))], plain('#f7c777'));
  canvas.fill([at(rounded(24, -6, 14, 8, 3))], plain('#ffd166'));
  canvas.fill([at(ellipse(31, -3, 26))], glow(245, 167, 26, '#ffd166', 0.7));
  for (const x of [26, 88, 124]) {
    canvas.fill([at(ellipse(x, 60, 15))], plain('#1f2940'));
    canvas.fill([at(ellipse(x, 60, 6))], plain('#9aa8be'));
  }
  return canvas;
}
