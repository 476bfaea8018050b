import { createHash } from 'node:crypto';
import { encodePng } from './encodePng.ts';

type Colour = readonly [number, number, number];

const skins: Colour[] = [[247, 215, 190], [236, 190, 155], [214, 160, 118], [176, 119, 80], [130, 84, 56], [92, 58, 40]];
const hairs: Colour[] = [[44, 34, 30], [92, 61, 40], [150, 100, 56], [212, 176, 112], [168, 80, 44], [176, 176, 180]];
const clothes: Colour[] = [[46, 83, 120], [92, 112, 84], [140, 70, 70], [70, 70, 90], [178, 132, 64], [100, 84, 130]];
const walls: Colour[] = [[222, 232, 238], [232, 226, 214], [220, 232, 222], [236, 222, 222], [226, 222, 238], [238, 234, 208]];

/** A drawn bust, the same for the same id at every size; nobody's face. Answers PNG. */
export function drawPortrait(id: string, side: number): Uint8Array {
  const dice = createHash('sha256').update(id).digest();
  const pick = (colours: Colour[], at: number): Colour => colours[(dice[at] ?? 0) % colours.length] ?? [128, 128, 128];
  const part = (at: number): number => (dice[at] ?? 0) / 255;
  const [wall, cloth, skin, hair] = [pick(walls, 0), pick(clothes, 1), pick(skins, 2), pick(hairs, 3)];
  const face = { x: 0.5, y: 0.42 + 0.02 * part(4), rx: 0.15 + 0.02 * part(5), ry: 0.19 + 0.02 * part(6) };
  const long = part(7) > 0.5;
  const bald = part(8) > 0.92;
  const fringe = 0.35 + 0.3 * part(9);
  const softness = 1.5 / side;
  const pixels = new Uint8Array(side * side * 3);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const x = (column + 0.5) / side;
      const y = (row + 0.5) / side;
      let colour = wall;
      const behind = ellipse(x, y, face.x, face.y - 0.01, face.rx * 1.28, face.ry * (long ? 1.5 : 1.15));
      const hairBehind = bald || (!long && y > face.y + 0.06) ? 0 : cover(behind, softness);
      colour = mix(colour, hair, long ? cover(ellipse(x, y, face.x, face.y + 0.06, face.rx * 1.3, face.ry * 1.45), softness) : hairBehind);
      colour = mix(colour, cloth, cover(ellipse(x, y, 0.5, 1.02, 0.38, 0.34), softness));
      colour = mix(colour, shade(skin), cover(ellipse(x, y, 0.5, 0.66, 0.075, 0.12), softness));
      colour = mix(colour, skin, cover(ellipse(x, y, face.x, face.y, face.rx, face.ry), softness));
      if (!bald && y < face.y - face.ry * fringe) {
        colour = mix(colour, hair, cover(ellipse(x, y, face.x, face.y - 0.01, face.rx * 1.2, face.ry * 1.14), softness));
      }
      pixels.set(colour.map(Math.round), (row * side + column) * 3);
    }
  }
  return encodePng(pixels, side, side);
}

/** Below 1 inside, about in units of the radius. */
function ellipse(x: number, y: number, centreX: number, centreY: number, radiusX: number, radiusY: number): number {
  return (Math.hypot((x - centreX) / radiusX, (y - centreY) / radiusY) - 1) * Math.min(radiusX, radiusY);
}

function cover(distance: number, softness: number): number {
  return Math.min(1, Math.max(0, 0.5 - distance / softness));
}

function mix(under: Colour, over: Colour, share: number): Colour {
  return [under[0] + (over[0] - under[0]) * share, under[1] + (over[1] - under[1]) * share, under[2] + (over[2] - under[2]) * share];
}

function shade(colour: Colour): Colour {
  return [colour[0] * 0.9, colour[1] * 0.88, colour[2] * 0.86];
}
