// Taken once: looking up a global is slow in the sandboxes that tests run in.
const { ceil, floor, max, min, round } = Math;

/** Colour at a pixel: red, green, blue from 0 to 255 and opacity from 0 to 1, written into `out`. Units are those of the canvas. */
export type Paint = (x: number, y: number, out: Float32Array) => void;

export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Rows of red, green, blue. */
  readonly pixels: Uint8Array;
  /** Fills an outline, edges smoothed. Even-odd: an outline within an outline is a hole. */
  fill(outlines: readonly (readonly number[])[], paint: Paint): void;
}

const rowsInPixel = 4;

/** A canvas in units of which `width` by `height` fit, each `scale` pixels wide. */
export function createCanvas(width: number, height: number, scale: number): Canvas {
  const [columns, rows] = [round(width * scale), round(height * scale)];
  const pixels = new Uint8Array(columns * rows * 3).fill(255);
  const coverage = new Float32Array(columns + 1);
  const colour = new Float32Array(4);

  function blend(row: number, left: number, right: number, paint: Paint): void {
    for (let column = left; column < right; column++) {
      const covered = coverage[column] / rowsInPixel;
      if (covered <= 0) continue;
      paint((column + 0.5) / scale, (row + 0.5) / scale, colour);
      const share = min(1, covered) * colour[3];
      const at = (row * columns + column) * 3;
      for (let i = 0; i < 3; i++) pixels[at + i] = round(pixels[at + i] * (1 - share) + colour[i] * share);
    }
  }

  /** Adds the part of each pixel that lies between two points of a line. */
  function cover(from: number, to: number): void {
    const [start, end] = [max(0, from), min(columns, to)];
    if (end <= start) return;
    const [first, last] = [floor(start), floor(end)];
    if (first === last) {
      coverage[first] += end - start;
      return;
    }
    coverage[first] += first + 1 - start;
    for (let column = first + 1; column < last; column++) coverage[column] += 1;
    coverage[last] += end - last;
  }

  return {
    width: columns,
    height: rows,
    pixels,
    fill(outlines, paint) {
      const edges = outlines.flatMap((points) => edgesOf(points, scale));
      const top = max(0, floor(min(...edges.map((edge) => edge.top))));
      const bottom = min(rows, ceil(max(...edges.map((edge) => edge.bottom))));
      const [left, right] = extentOf(outlines, scale, columns);
      for (let row = top; row < bottom; row++) {
        coverage.fill(0, left, right + 1);
        for (let part = 0; part < rowsInPixel; part++) {
          const y = row + (part + 0.5) / rowsInPixel;
          const crossings = edges.filter((edge) => edge.top <= y && y < edge.bottom).map((edge) => edge.x + (y - edge.top) * edge.slope).sort((a, b) => a - b);
          for (let i = 0; i + 1 < crossings.length; i += 2) cover(crossings[i], crossings[i + 1]);
        }
        blend(row, left, right, paint);
      }
    }
  };
}

/** The columns that the outlines touch: the first, and the one after the last. */
function extentOf(outlines: readonly (readonly number[])[], scale: number, columns: number): [number, number] {
  let [least, most] = [columns, 0];
  for (const points of outlines) {
    for (let i = 0; i < points.length; i += 2) {
      least = min(least, points[i] * scale);
      most = max(most, points[i] * scale);
    }
  }
  return [max(0, floor(least)), min(columns, ceil(most) + 1)];
}

interface Edge {
  top: number;
  bottom: number;
  x: number;
  slope: number;
}

function edgesOf(points: readonly number[], scale: number): Edge[] {
  const edges: Edge[] = [];
  for (let i = 0; i < points.length; i += 2) {
    const [x1, y1] = [points[i] * scale, points[i + 1] * scale];
    const [x2, y2] = [points[(i + 2) % points.length] * scale, points[(i + 3) % points.length] * scale];
    if (y1 === y2) continue;
    const slope = (x2 - x1) / (y2 - y1);
    edges.push(y1 < y2 ? { top: y1, bottom: y2, x: x1, slope } : { top: y2, bottom: y1, x: x2, slope });
  }
  return edges;
}
