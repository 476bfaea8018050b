import type { Paint } from './Canvas.ts';

// Taken once: looking up a global is slow in the sandboxes that tests run in.
const { cos, floor, hypot, max, min, sin } = Math;

/** Points of an outline: x, y, x, y … */
export type Outline = readonly number[];

/** A path with absolute `M L C Q Z`, commands and numbers parted by spaces, as one outline a subpath. */
export function path(source: string): Outline[] {
  const outlines: number[][] = [];
  let points: number[] = [];
  const tokens = source.match(/[MLCQZ]|-?[\d.]+/g) ?? [];
  let command = 'M';
  let i = 0;
  const next = (): number => Number(tokens[i++]);
  while (i < tokens.length) {
    if (/[A-Z]/.test(tokens[i])) command = tokens[i++];
    if (command === 'Z') continue;
    if (command === 'M') {
      points = [next(), next()];
      outlines.push(points);
      command = 'L';
    } else if (command === 'L') points.push(next(), next());
    else curve(points, command === 'C' ? [next(), next(), next(), next(), next(), next()] : [next(), next(), next(), next()]);
  }
  return outlines;
}

const stepsInCurve = 24;

function curve(points: number[], rest: readonly number[]): void {
  const [x0, y0] = points.slice(-2);
  const [x1, y1] = rest;
  const [x2, y2] = rest.length === 6 ? [rest[2], rest[3]] : [x1, y1];
  const [x3, y3] = rest.slice(-2);
  for (let step = 1; step <= stepsInCurve; step++) {
    const t = step / stepsInCurve;
    const u = 1 - t;
    if (rest.length === 6) points.push(u ** 3 * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t ** 3 * x3, u ** 3 * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t ** 3 * y3);
    else points.push(u * u * x0 + 2 * u * t * x1 + t * t * x3, u * u * y0 + 2 * u * t * y1 + t * t * y3);
  }
}

export function rectangle(x: number, y: number, width: number, height: number): Outline {
  return [x, y, x + width, y, x + width, y + height, x, y + height];
}

export function ellipse(x: number, y: number, radiusX: number, radiusY: number = radiusX): Outline {
  const points: number[] = [];
  for (let i = 0; i < 48; i++) points.push(x + radiusX * cos((i * Math.PI) / 24), y + radiusY * sin((i * Math.PI) / 24));
  return points;
}

export function rounded(x: number, y: number, width: number, height: number, radius: number): Outline {
  const corners = [[x + width - radius, y + height - radius, 0], [x + radius, y + height - radius, 1], [x + radius, y + radius, 2], [x + width - radius, y + radius, 3]];
  return corners.flatMap(([cx, cy, quarter]) => [0, 1, 2, 3, 4, 5, 6].flatMap((i) => {
    const angle = ((quarter + i / 6) * Math.PI) / 2;
    return [cx + radius * cos(angle), cy + radius * sin(angle)];
  }));
}

/** A line of that thickness with flat ends. */
export function line(x1: number, y1: number, x2: number, y2: number, thickness: number): Outline {
  const length = hypot(x2 - x1, y2 - y1);
  const [dx, dy] = [((y2 - y1) / length) * (thickness / 2), ((x1 - x2) / length) * (thickness / 2)];
  return [x1 + dx, y1 + dy, x2 + dx, y2 + dy, x2 - dx, y2 - dy, x1 - dx, y1 - dy];
}

function rgb(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Value by value: a list for each of some millions of pixels would be most of the work. */
function put(out: Float32Array, red: number, green: number, blue: number, opacity: number): void {
  out[0] = red;
  out[1] = green;
  out[2] = blue;
  out[3] = opacity;
}

export function plain(colour: string, opacity: number = 1): Paint {
  const [red, green, blue] = rgb(colour);
  return (_x, _y, out) => put(out, red, green, blue, opacity);
}

/** From the first colour at `top` to the last at `bottom`, evenly. */
export function vertical(top: number, bottom: number, ...colours: string[]): Paint {
  const stops = colours.map(rgb);
  return (_x, y, out) => {
    const at = min(0.9999, max(0, (y - top) / (bottom - top))) * (stops.length - 1);
    const low = floor(at);
    const part = at % 1;
    for (let i = 0; i < 3; i++) out[i] = stops[low][i] * (1 - part) + stops[low + 1][i] * part;
    out[3] = 1;
  };
}

/** Light that fades out from its middle. */
export function glow(x: number, y: number, radius: number, colour: string, opacity: number): Paint {
  const [red, green, blue] = rgb(colour);
  return (px, py, out) => put(out, red, green, blue, opacity * max(0, 1 - hypot(px - x, py - y) / radius) ** 1.6);
}
