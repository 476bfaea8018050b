export interface Line {
  readonly name: string;
  readonly colour: string;
  readonly values: readonly number[];
}

export interface Mark {
  readonly name: string;
  readonly value: number;
}

const width = 860;
const height = 380;
const left = 64;
const bottom = 44;
const top = 24;
const right = 170;

/** Lines by the minute with named limits, as SVG; readable in light and dark. */
export function drawLines(title: string, lines: readonly Line[], marks: readonly Mark[]): string {
  const most = Math.max(...lines.flatMap(({ values }) => values), ...marks.map(({ value }) => value)) * 1.08;
  const longest = Math.max(...lines.map(({ values }) => values.length));
  const x = (minute: number): number => left + (minute * (width - left - right)) / Math.max(longest - 1, 1);
  const y = (value: number): number => height - bottom - (value * (height - bottom - top)) / most;
  const text = (at: [number, number], words: string, more = ''): string => `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" ${more}>${words}</text>`;
  const steps = Array.from({ length: Math.floor((longest - 1) / 5) + 1 }, (_, step) => step * 5);
  // Names beside the ends of their lines, apart from each other.
  const ends = lines
    .map(({ name, colour, values }) => ({ name, colour, at: y(values[values.length - 1] ?? 0) }))
    .sort((one, other) => one.at - other.at);
  ends.forEach((end, index) => {
    if (index > 0) end.at = Math.max(end.at, ends[index - 1].at + 16);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" font-family="Segoe UI, sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text([left, 15], title, 'font-size="14" font-weight="600" fill="#201f1e"'),
    ...marks.map(({ name, value }) => `<line x1="${left}" x2="${width - right}" y1="${y(value)}" y2="${y(value)}" stroke="#605e5c" stroke-dasharray="5 4"/>${text([width - right + 6, y(value) + 4], name, 'fill="#605e5c"')}`),
    ...steps.map((minute) => text([x(minute), height - bottom + 18], String(minute + 1), 'text-anchor="middle" fill="#605e5c"')),
    text([left + (width - left - right) / 2, height - 8], 'minute', 'text-anchor="middle" fill="#605e5c"'),
    ...[0, 0.25, 0.5, 0.75, 1].map((share) => text([left - 8, y(most * share) + 4], Math.round(most * share).toLocaleString('en'), 'text-anchor="end" fill="#605e5c"')),
    `<path d="M${left} ${top}V${height - bottom}H${width - right}" fill="none" stroke="#8a8886"/>`,
    ...lines.map(({ colour, values }) => `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${values.map((value, minute) => `${x(minute).toFixed(1)},${y(value).toFixed(1)}`).join(' ')}"/>`),
    ...ends.map(({ name, colour, at }) => text([width - right + 6, at + 4], name, `fill="${colour}" font-weight="600"`)),
    '</svg>',
    ''
  ].join('\n');
}
