/** A template such as `/sites/{site}/lists/{list}/drive/root:/{path...}:/content`, ready to match. */
export interface PathPattern {
  pattern: RegExp;
  names: string[];
}

export function toPathPattern(template: string): PathPattern {
  const names: string[] = [];
  const source = template.replace(/\{(\w+)(\.\.\.)?\}|[.*+?^${}()|[\]\\]/g, (whole, name: string | undefined, rest: string | undefined) => {
    if (name === undefined) {
      return `\\${whole}`;
    }
    names.push(name);
    return rest === undefined ? '([^/]+?)' : '(.+?)';
  });
  return { pattern: new RegExp(`^${source}$`, 'i'), names };
}

/** The decoded parameters, or undefined where the path is another. */
export function matchPath(path: PathPattern, encodedPath: string): Record<string, string> | undefined {
  const match = path.pattern.exec(encodedPath);
  if (match === null) {
    return undefined;
  }
  return Object.fromEntries(path.names.map((name, index) => [name, decode(match[index + 1] ?? '')]));
}

/** Percent-decoded; as it stands where it cannot be. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
