/** Relative luminance of `#rgb`, `#rrggbb` or `rgb(…)`, as WCAG 2 defines it; undefined for anything else. */
function luminance(colour: string): number | undefined {
  const hex: RegExpExecArray | null = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour.trim());
  const rgb: RegExpExecArray | null = /^rgba?\((\d+)[ ,]+(\d+)[ ,]+(\d+)/.exec(colour.trim());
  let channels: number[];
  if (hex) {
    const digits: string = hex[1].length === 3 ? hex[1].replace(/./g, '$&$&') : hex[1];
    channels = [0, 2, 4].map(at => parseInt(digits.slice(at, at + 2), 16));
  } else if (rgb) {
    channels = [rgb[1], rgb[2], rgb[3]].map(Number);
  } else {
    return undefined;
  }
  const [red, green, blue] = channels.map(value => {
    const share: number = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG's ratio of two colours, 1 to 21; 1 when either cannot be read. */
export function contrastRatio(one: string, other: string): number {
  const first: number | undefined = luminance(one);
  const second: number | undefined = luminance(other);
  if (first === undefined || second === undefined) {
    return 1;
  }
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}
